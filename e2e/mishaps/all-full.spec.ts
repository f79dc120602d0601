import { arrive } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const refusals = wordsOf('refusals')

test('when the yard is full the guest is directed to the roadside', async ({ office }) => {
  const desk = await Desk.open(office)
  const name = 'Hendro Wicaksono'
  await test.step('the guard says that others take every place for cars', async () => {
    await desk.page.getByRole('button', { name: new RegExp(`^${t('parking.title')}`) }).click()
    const field = desk.panel.getByRole('textbox', { name: `Mobil: ${t('parking.others')}` })
    await field.fill('15')
    await field.press('Enter')
    await expect(desk.page.getByText(t('parking.full'))).toBeVisible()
  })
  await test.step('no card is offered any more; the place at the roadside is asked for', async () => {
    await arrive(office, desk, { name, host: 'Sumarno', vehicle: { kind: 'car', plate: 'BE 77 XY' } })
    await desk.openWaiting(name)
    await expect(desk.panel.getByText(t('admit.yardFull'))).toBeVisible()
    await expect(desk.panel.getByText(t('admit.placeFirst'))).toBeVisible()
    await desk.panel.getByRole('textbox', { name: t('admit.roadsidePlace') }).fill('Depan kantor pos')
    await desk.button(t('admit.submit')).click()
    await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
    await expect(desk.page.getByText(t('parking.roadside', { count: 1 }))).toBeVisible()
  })
})

test('when every locker is taken the desk says so, and what can be done', async ({ office }) => {
  const [desk, administrator] = await Promise.all([Desk.open(office), office.administrator()])
  const name = 'Joni Iskandar'
  const { lockers } = await administrator.must('settings', 'read', {})
  for (const { number } of lockers)
    await administrator.must('settings', 'withdrawStock', { kind: 'locker', number, withdrawn: true })
  await arrive(office, desk, { name, host: 'Sumarno' })
  await desk.openWaiting(name)
  await expect(desk.tile(t('admit.document'))).toContainText(t('admit.noneFree'))
  await desk.button(t('admit.submit')).click()
  await expect(desk.panel.getByText(refusals('code.lockers-full'))).toBeVisible()
  await expect(desk.waitingGuest(name)).toBeVisible()
})
