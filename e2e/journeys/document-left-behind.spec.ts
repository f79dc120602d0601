import { arrive, comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const name = 'Herman Susilo'
const what = t('leave.documentIn', { document: t('document.ktp'), locker: 'L-01' })

test('document-left-behind', async ({ office }) => {
  const desk = await Desk.open(office)
  await comeIn(office, desk, { name, host: 'Hendra Gunawan' })

  await test.step('he is gone and his card still lies in the locker', async () => {
    await desk.openRow(name)
    await desk.sayOutcome(what, 'left-behind', 'Sudah ditelepon, diambil besok')
    await desk.button(t('leave.submitSome')).click()
    await expect(desk.panel.getByText(t('leave.doneOpen'))).toBeVisible()
  })

  await test.step('the next morning it is still an open matter, and its locker is taken', async () => {
    await office.setClock('08:30', 1)
    await desk.signOnAgain()
    await desk.show('matters')
    await expect(desk.row(what)).toContainText(name)
    await expect(desk.row(what)).toContainText('Sudah ditelepon, diambil besok')
    await arrive(office, desk, { name: 'Indah Permata', host: 'Hendra Gunawan' })
    await expect(desk.tile(t('admit.document'))).toContainText(t('admit.inLocker', { locker: 'L-02' }))
  })

  await test.step('he fetches it, and nothing is open any more', async () => {
    await desk.openRow(what)
    await desk.panel.getByRole('textbox', { name: t('leave.note') }).fill('Diambil sendiri')
    await desk.button(t('mend.settleSubmit')).click()
    await expect(desk.middle.getByText(t('matters.empty'))).toBeVisible()
  })
})
