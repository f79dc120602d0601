import { formatClockTime } from '../../shared/i18n/format.ts'
import { expect, test } from '../setup/rehearsal.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')

test('host-silent: the desk rings, and the guard writes down what the host says by telephone', async ({
  rehearsal,
}) => {
  const { desk } = rehearsal
  const [name = ''] = await rehearsal.begin('host-silent')
  await rehearsal.expectBanner(t('alarm.unanswered', { count: 1 }), t('alarm.todo.unanswered'))
  await desk.banner.getByRole('button', { name: t('alarm.open') }).click()
  await expect(desk.guestHeading(name)).toBeVisible()
  await rehearsal.picture('host-silent')
  await desk.button(t('ask.record')).click()
  await desk.relay('receive')
  await rehearsal.expectSettled('host-silent')
})

test('badge-lost: it is written down, and its number is lent to nobody', async ({ rehearsal }) => {
  const { desk } = rehearsal
  const [name = ''] = await rehearsal.begin('badge-lost')
  await desk.openRow(name)
  const badge = /T-\d+/.exec((await desk.row(name).textContent()) ?? '')?.[0] ?? ''
  await desk.sayOutcome(t('leave.badgeNo', { item: badge }), 'lost', 'Tidak ditemukan di tas')
  await rehearsal.picture('badge-lost')
  await desk.button(t('leave.submitSome')).click()
  await rehearsal.expectSettled('badge-lost')
  await desk.show('matters')
  await desk.openRow(badge)
  await desk.panel.getByRole('textbox', { name: t('leave.note') }).fill('Ditemukan di lobi')
  await desk.button(t('mend.settleSubmit')).click()
})

test('power-cut: both guests of the paper are entered with their true times', async ({ rehearsal }) => {
  const { desk, office } = rehearsal
  await rehearsal.begin('power-cut')
  const simulator = await office.simulator()
  const begunAt = (await simulator.must('simulator', 'training', {})).playing?.begunAt ?? 0
  const at = (minutes: number) => {
    const zone = { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit', hour12: false } as const
    return formatClockTime(new Intl.DateTimeFormat('en-GB', zone).format(begunAt + minutes * 60_000), 'id')
  }
  const form = desk.page.getByRole('region', { name: t('register.title') })
  const field = (name: string) => form.getByRole('textbox', { name })
  const guests = [
    { name: 'Wulan Sari', arrived: at(5), left: at(30) },
    { name: 'Jaya Saputra', arrived: at(20), left: '' },
  ]
  for (const { name, arrived, left } of guests) {
    await desk.waiting.getByRole('button', { name: t('waiting.register') }).click()
    await form.getByText(t('register.kinds.late'), { exact: true }).click()
    await expect(form.getByText(t('register.lateText'))).toBeVisible()
    await field(t('register.arrived')).fill(arrived)
    if (left !== '') await field(t('register.left')).fill(left)
    await field(t('register.name')).fill(name)
    if (left === '') await rehearsal.picture('power-cut')
    await form.getByRole('button', { name: t('register.purpose') }).click()
    await desk.page.getByRole('listbox').getByRole('option', { name: 'Konsultasi' }).click()
    await form.getByRole('button', { name: t('register.submit'), exact: true }).click()
    // The clock has gone on by longer than a PIN holds.
    if (name === guests[0]?.name) await desk.provePin()
    await expect(desk.panel.getByText(/tersimpan dengan nomor/)).toBeVisible()
  }
  await rehearsal.expectSettled('power-cut')
})

test('four-inside: five minutes before the cutoff each guest is seen out', async ({ rehearsal }) => {
  const { desk } = rehearsal
  const guests = await rehearsal.begin('four-inside')
  await rehearsal.expectBanner(t('alarm.cutoffNear', { count: 4, span: '5 mnt' }), t('alarm.todo.cutoffNear'))
  await rehearsal.picture('four-inside')
  for (const name of guests) {
    await desk.openRow(name)
    await desk.button(t('leave.submit')).click()
    if (name === guests[0]) await desk.provePin()
    await expect(desk.row(name)).toHaveCount(0)
  }
  await rehearsal.expectSettled('four-inside')
  await expect(desk.banner).toHaveCount(0)
})
