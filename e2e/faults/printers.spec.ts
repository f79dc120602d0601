import type { SceneName } from '../../shared/contract/scenes.ts'
import type { UnknownReason, WaitingReason } from '../../shared/domain/print-job.ts'
import { expect, type Rehearsal, test } from '../setup/rehearsal.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const printer = wordsOf('printer')

async function admitOnly({ desk }: Rehearsal, names: readonly string[]): Promise<void> {
  for (const name of names) await desk.admit(name)
}

const stopped: readonly (readonly [SceneName, WaitingReason])[] = [
  ['paper-out', 'paper-out'],
  ['paper-out-during', 'paper-out'],
  ['cover-open', 'cover-open'],
  ['cutter-error', 'cutter-error'],
  ['unreachable', 'unreachable'],
  ['reads-nothing', 'no-answer'],
  ['closes-at-once', 'no-answer'],
  ['no-status', 'no-answer'],
]
for (const [scene, reason] of stopped)
  test(`${scene}: the guest goes in, the desk says what to mend, and the slip comes out by itself`, async ({
    rehearsal,
  }) => {
    const { desk } = rehearsal
    await admitOnly(rehearsal, await rehearsal.begin(scene))
    await rehearsal.expectBanner(printer(`waiting.${reason}.what`), printer(`waiting.${reason}.todo`))
    await expect(desk.banner).toContainText(t('alarm.printer', { count: 1 }))
    await expect(desk.panel.getByText(t('admit.doneNotPrinted'))).toBeVisible()
    await rehearsal.picture(scene)
    await rehearsal.help()
    await rehearsal.expectSettled(scene)
    await expect(desk.banner).toHaveCount(0)
    await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
  })

const unsure: readonly (readonly [SceneName, UnknownReason, 'yes' | 'no'])[] = [
  ['resets-half-way', 'connection-lost', 'no'],
  ['silent', 'silent', 'yes'],
  ['slow-line', 'silent', 'yes'],
]
for (const [scene, reason, answer] of unsure)
  test(`${scene}: only the guard can tell, and nothing comes twice by itself`, async ({ rehearsal }) => {
    const { desk } = rehearsal
    await admitOnly(rehearsal, await rehearsal.begin(scene))
    // A slow printer may at the same time be too busy to say how it is.
    for (const sentence of ['what', 'todo'] as const)
      await expect(desk.banner).toContainText(printer(`unknown.${reason}.${sentence}`))
    await expect(desk.panel.getByText(t('admit.doneUnsure'))).toBeVisible()
    await desk.banner.getByRole('button', { name: t('alarm.jobs') }).click()
    await expect(desk.middle.getByRole('list', { name: t('jobs.open') })).toContainText(
      printer(`unknown.${reason}.todo`),
    )
    await rehearsal.picture(scene)
    await rehearsal.help()
    await desk.middle.getByRole('button', { name: t(`jobs.${answer}`) }).click()
    await rehearsal.expectSettled(scene)
    await expect(desk.banner).toHaveCount(0)
  })

test('late-answer: the word on the first slip is not taken for the second one’s', async ({ rehearsal }) => {
  const { desk } = rehearsal
  const guests = await rehearsal.begin('late-answer')
  for (const name of guests) {
    await desk.admit(name)
    await rehearsal.expectBanner(printer('unknown.silent.what'), printer('unknown.silent.todo'))
    await desk.show('jobs')
    await expect(desk.middle.getByRole('button', { name: t('jobs.yes') })).toHaveCount(guests.indexOf(name) + 1)
    await desk.show('tab')
  }
  await desk.show('jobs')
  await rehearsal.picture('late-answer')
  await rehearsal.help()
  for (const _ of guests) {
    await desk.middle
      .getByRole('button', { name: t('jobs.yes') })
      .first()
      .click()
  }
  await rehearsal.expectSettled('late-answer')
  await expect(desk.banner).toHaveCount(0)
})

test('near-end: a new roll is put ready, and the message is put away until then', async ({ rehearsal }) => {
  const { desk } = rehearsal
  await rehearsal.begin('near-end')
  await rehearsal.expectBanner(printer('low.what'), printer('low.todo'))
  await rehearsal.picture('near-end')
  await desk.banner.getByRole('button', { name: t('alarm.seen') }).click()
  await expect(desk.banner).toHaveCount(0)
  const light = printer('named', { printer: 'Printer lobi', words: printer('light.near-end') })
  await expect(desk.page.getByText(light, { exact: true })).toBeVisible()
  await rehearsal.help()
  await rehearsal.expectSettled('near-end')
  await expect(desk.page.getByText(light, { exact: true })).toHaveCount(0)
})

test('talks-unasked: the guest goes in as ever, and nothing needs doing', async ({ rehearsal }) => {
  const { desk } = rehearsal
  await admitOnly(rehearsal, await rehearsal.begin('talks-unasked'))
  await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
  await expect(desk.banner).toHaveCount(0)
  await rehearsal.picture('talks-unasked')
  await rehearsal.help()
  await rehearsal.expectSettled('talks-unasked')
})

const byThemselves: readonly SceneName[] = ['two-at-once', 'power-off-between']
for (const scene of byThemselves)
  test(`${scene}: both papers come out, and nothing needs doing`, async ({ rehearsal }) => {
    const { desk } = rehearsal
    await rehearsal.begin(scene)
    await rehearsal.expectSettled(scene)
    await desk.show('jobs')
    for (const place of [0, 1])
      await expect(desk.row(printer('paper.test')).nth(place)).toContainText(printer('state.printed'))
    await expect(desk.banner).toHaveCount(0)
    await rehearsal.picture(scene)
  })

test('huge: 12 MB come out, and the desk is not held up', async ({ rehearsal }) => {
  const { desk } = rehearsal
  await rehearsal.begin('huge')
  await desk.show('jobs')
  await expect(desk.middle.getByRole('list', { name: t('jobs.underWay') })).toContainText(printer('paper.walking-list'))
  await rehearsal.picture('huge')
  await rehearsal.expectSettled('huge')
  await expect(desk.row(printer('paper.walking-list')).first()).toContainText(printer('state.printed'))
})
