import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const wrong = 'Gunawan Wibisana'
const right = 'Gunawan Wibisono'

test('a name and a vehicle written down wrongly are mended, and so are the papers in the guest’s hand', async ({
  office,
}) => {
  const desk = await Desk.open(office)
  await comeIn(office, desk, { name: wrong, host: 'Ayu Lestari' })
  await office.papers(1)
  const reason = desk.panel.getByRole('textbox', { name: t('panel.reason') })

  await test.step('the name is corrected, and the desk offers a new slip at once', async () => {
    await desk.openRow(wrong)
    await desk.openAction(t('action.correct'))
    await desk.panel.getByRole('textbox', { name: t('mend.name') }).fill(right)
    await reason.fill('Salah ketik')
    await desk.button(t('panel.save')).click()
    await expect(desk.panel.getByText(t('mend.papersText'))).toBeVisible()
    const slip = wordsOf('printer')('paper.badge-slip')
    await desk.button(t('mend.printAnew', { paper: slip })).click()
    await expect(desk.panel.getByText(t('mend.printedAnew', { paper: slip }))).toBeVisible()
    await office.papers(2)
  })

  await test.step('the old slip counts no more, and cannot be copied', async () => {
    await desk.show('jobs')
    await desk.openRow(wordsOf('printer')('replaced'))
    await expect(desk.panel.getByText(t('jobs.noReprint'))).toBeVisible()
    await expect(desk.button(t('jobs.reprint'))).toHaveCount(0)
    await desk.show('tab')
  })

  await test.step('the motorcycle that nobody wrote down is added, and gets a card of the yard', async () => {
    await desk.openRow(right)
    await desk.openAction(t('action.correct'))
    await desk.panel.getByRole('button', { name: t('register.vehicle') }).click()
    await desk.page.getByRole('listbox').getByRole('option').last().click()
    await desk.panel.getByRole('textbox', { name: t('mend.plate') }).fill('BE 7788 XY')
    await reason.fill('Lupa dicatat')
    await desk.button(t('panel.save')).click()
    await expect(desk.panel.getByText(t('mend.saved'))).toBeVisible()
    await desk.openAction(t('action.parking'))
    await reason.fill('Belum diberi kartu')
    await desk.button(t('mend.parkingSubmit')).click()
    await expect(desk.panel.getByText(t('mend.parkingPrinted'))).toBeVisible()
    await office.papers(3)
  })
})
