import type { SceneName } from '../../shared/contract/scenes.ts'
import type { ThermometerStatus } from '../../shared/domain/temperature.ts'
import { expect, type Rehearsal, test } from '../setup/rehearsal.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const thermometer = wordsOf('thermometer')
const refusals = wordsOf('refusals')

async function measure({ desk }: Rehearsal): Promise<void> {
  await desk.panel.getByRole('button', { name: new RegExp(`^(${t('admit.measure')}|${t('admit.again')})$`) }).click()
}

async function typeIn({ desk }: Rehearsal): Promise<void> {
  await desk.button(t('admit.byHand')).click()
  await desk.panel.getByRole('textbox', { name: t('admit.celsius') }).fill('36,4')
  await desk.button(t('admit.record')).click()
  await expect(desk.panel.getByText(t('admit.byHandMark'))).toBeVisible()
}

/** How the desk sees it, and how the guard goes on: by the thermometer again, or by another one. */
const faults: readonly (readonly [SceneName, ThermometerStatus, 'at once' | 'once measured', 'mend' | 'type it in'])[] =
  [
    ['unplugged', 'not-found', 'at once', 'mend'],
    ['absent-at-start', 'not-found', 'at once', 'mend'],
    ['not-allowed', 'permission-denied', 'at once', 'type it in'],
    ['port-busy', 'port-busy', 'at once', 'mend'],
    ['thermometer-silent', 'silent', 'once measured', 'mend'],
    ['never-stops', 'garbled', 'at once', 'type it in'],
    ['garbage', 'garbled', 'once measured', 'type it in'],
  ]
for (const [scene, status, when, way] of faults)
  test(`${scene}: the desk says what to do, and the guest is measured all the same`, async ({ rehearsal }) => {
    const { desk } = rehearsal
    const [name = ''] = await rehearsal.begin(scene)
    await desk.openWaiting(name)
    if (when === 'once measured') await measure(rehearsal)
    const what = thermometer(`advice.${status}.what`)
    await rehearsal.expectBanner(what, thermometer(`advice.${status}.todo`))
    await expect(desk.panel.getByText(t('admit.cannotMeasure', { how: what }))).toBeInViewport({ ratio: 1 })
    await expect(desk.button(t('admit.byHand'))).toBeInViewport({ ratio: 1 })
    await rehearsal.picture(scene)
    if (way === 'type it in') await typeIn(rehearsal)
    await rehearsal.help()
    // A thermometer that was silent shows only by the next answer that it is well.
    if (when === 'at once') await expect(desk.banner).toHaveCount(0)
    if (way === 'mend') await measure(rehearsal)
    await rehearsal.expectSettled(scene)
    expect(await desk.admit(name)).toMatch(/^[A-Z]-\d+$/)
  })

test('moved: the thermometer is found under its other name, and nothing needs doing', async ({ rehearsal }) => {
  const { desk } = rehearsal
  const [name = ''] = await rehearsal.begin('moved')
  await desk.openWaiting(name)
  await expect(desk.page.getByText(t('device.thermometer.good'))).toBeVisible()
  await measure(rehearsal)
  await rehearsal.expectSettled('moved')
  await expect(desk.banner).toHaveCount(0)
  await rehearsal.picture('moved')
})

test('too-far: the guard is asked to come closer, and nothing is recorded', async ({ rehearsal }) => {
  const { desk } = rehearsal
  const [name = ''] = await rehearsal.begin('too-far')
  await desk.openWaiting(name)
  await measure(rehearsal)
  await expect(desk.panel).toContainText(refusals('noReading.too-far'))
  await expect(desk.panel.getByText(t('admit.notYet'))).toBeVisible()
  await expect(desk.button(t('admit.measure'))).toBeInViewport({ ratio: 1 })
  await rehearsal.picture('too-far')
  await rehearsal.help()
  await measure(rehearsal)
  await rehearsal.expectSettled('too-far')
})

test('fever: the guest rests, and may go in with a normal second reading', async ({ rehearsal }) => {
  const { desk } = rehearsal
  const [name = ''] = await rehearsal.begin('fever')
  await desk.openWaiting(name)
  await measure(rehearsal)
  await expect(desk.panel.getByText(t('admit.resting'))).toBeVisible()
  await expect(desk.panel).toContainText(/Suhu tinggi[.] Minta tamu duduk, ukur lagi mulai \d\d[.]\d\d[.]/)
  await rehearsal.picture('fever')
  await rehearsal.help()
  await measure(rehearsal)
  await rehearsal.expectSettled('fever')
})

test('fever-twice: without an official’s leave the guest is refused, with a reason', async ({ rehearsal }) => {
  const { desk } = rehearsal
  const [name = ''] = await rehearsal.begin('fever-twice')
  await desk.openWaiting(name)
  await measure(rehearsal)
  await expect(desk.panel.getByText(t('admit.resting'))).toBeVisible()
  await rehearsal.help()
  await measure(rehearsal)
  await expect(desk.panel.getByText(t('admit.highTwice'))).toBeInViewport({ ratio: 1 })
  await rehearsal.picture('fever-twice')
  await desk.button(t('action.refuse')).click()
  await desk.panel.getByText(t('mend.as.refused'), { exact: true }).click()
  await desk.panel.getByRole('textbox', { name: t('panel.reason') }).fill('Demam pada dua pengukuran')
  await desk.button(t('mend.closeSubmit')).click()
  await rehearsal.expectSettled('fever-twice')
})
