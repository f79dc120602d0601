import { arrive, comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const refusals = wordsOf('refusals')
const loser = 'Dadang Suhendar'
const next = 'Endang Puspita'

test('badge-lost', async ({ office }) => {
  const desk = await Desk.open(office)
  const badge = await comeIn(office, desk, { name: loser, host: 'Rini Astuti' })
  const what = t('leave.badgeNo', { item: badge })

  await test.step('a guest leaves without the badge, and the desk wants to know what became of it', async () => {
    await desk.openRow(loser)
    await desk.sayOutcome(what, 'lost', 'Mungkin jatuh di parkiran')
    await desk.button(t('leave.submitSome')).click()
    await expect(desk.panel.getByText(t('leave.doneOpen'))).toBeVisible()
    await expect(desk.middle.getByText(t('inside.none'))).toBeVisible()
  })

  await test.step('the badge is an open matter, with what the guard wrote', async () => {
    await desk.show('matters')
    await expect(desk.row(what)).toContainText(loser)
    await expect(desk.row(what)).toContainText(t('outcome.lost'))
    await expect(desk.row(what)).toContainText('Mungkin jatuh di parkiran')
  })

  await test.step('nobody else gets its number', async () => {
    await arrive(office, desk, { name: next, host: 'Rini Astuti' })
    await desk.openWaiting(next)
    await desk.editTile(t('admit.badge'))
    await desk.panel.getByRole('textbox', { name: t('admit.badgeField') }).fill(badge)
    await desk.button(t('admit.submit')).click()
    await expect(desk.panel.getByText(refusals('code.badge-taken', { item: badge }))).toBeVisible()
    await desk.panel.getByRole('textbox', { name: t('admit.badgeField') }).fill('T-09')
    await desk.button(t('admit.submit')).click()
    await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
    await expect(desk.panel.getByText('T-09', { exact: true })).toBeVisible()
  })

  await test.step('it is found, the matter is settled, and the number is free again', async () => {
    await desk.openRow(what)
    await desk.panel.getByRole('textbox', { name: t('leave.note') }).fill('Ditemukan di pos parkir')
    await desk.button(t('mend.settleSubmit')).click()
    await expect(desk.middle.getByText(t('matters.empty'))).toBeVisible()
    await arrive(office, desk, { name: 'Fitri Anjani', host: 'Rini Astuti' })
    expect(await desk.admit('Fitri Anjani')).toBe(badge)
  })
})
