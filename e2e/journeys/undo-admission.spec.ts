import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const name = 'Gunawan Wibisono'

test('undo-admission', async ({ office }) => {
  const desk = await Desk.open(office)
  const badge = await comeIn(office, desk, { name, host: 'Ayu Lestari' })
  await office.paper()

  await test.step('the admission of the wrong guest is undone, with a reason', async () => {
    await desk.openRow(name)
    await desk.openAction(t('action.undo'))
    await expect(desk.panel.getByText(t('mend.reasonFirst'))).toBeVisible()
    await desk.panel.getByRole('textbox', { name: t('panel.reason') }).fill('Salah orang')
    await desk.button(t('mend.undoSubmit')).click()
    await expect(desk.panel.getByText(t('mend.undone'))).toBeVisible()
  })

  await test.step('he waits again, and document and badge are still known to be out', async () => {
    await expect(desk.waitingGuest(name)).toBeVisible()
    await expect(desk.middle.getByText(t('inside.none'))).toBeVisible()
    await desk.openWaiting(name)
    await expect(desk.panel.getByText(badge, { exact: true })).toBeVisible()
    await expect(desk.panel.getByText(t('admit.lent'))).toBeVisible()
  })

  await test.step('the history keeps both', async () => {
    await desk.panel.getByText(t('history.title'), { exact: true }).click()
    await expect(desk.panel.getByText(t('history.what.guest-admitted'), { exact: true })).toBeVisible()
    await expect(desk.panel.getByText(t('history.what.admission-undone'), { exact: true })).toBeVisible()
  })

  await test.step('he goes in after all, with the same badge', async () => {
    expect(await desk.admit(name)).toBe(badge)
    await expect(desk.row(name)).toContainText(badge)
  })
})
