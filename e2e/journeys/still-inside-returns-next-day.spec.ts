import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const guest = { name: 'Lestari Ningsih', telephone: '081377788899', host: 'Dimas Aryo Nugroho' }

test('still-inside-returns-next-day', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  const badge = await comeIn(office, desk, guest)

  await test.step('the next morning the register still has the guest inside', async () => {
    await office.setClock('09:15', 1)
    await expect(desk.banner).toContainText(t('alarm.overstay', { count: 1 }))
    await expect(desk.row(guest.name)).toContainText(t('stay.overstay'))
  })

  await test.step('who comes again is sent to the guard', async () => {
    await kiosk.register(guest)
    await expect(kiosk.page.getByText(kioskWords('number.lead.see-guard-again'))).toBeVisible()
    await expect(desk.waitingGuest(guest.name)).toContainText(t('standing.elsewhere'))
  })

  await test.step('the guard closes the old visit first', async () => {
    await desk.openWaiting(guest.name)
    await expect(desk.panel.getByText(t('admit.elsewhere', { badge }))).toBeVisible()
    await desk.button(t('admit.closeOld')).click()
    await desk.button(t('leave.submit')).click()
    await desk.provePin()
    await expect(desk.panel.getByText(t('leave.doneText'))).toBeVisible()
    await expect(desk.banner.getByText(t('alarm.overstay', { count: 1 }))).toHaveCount(0)
  })

  await test.step('then the new visit goes its way', async () => {
    await desk.openWaiting(guest.name)
    await desk.button(t('ask.record')).click()
    await desk.relay('receive')
    await desk.admit(guest.name)
    await expect(desk.row(guest.name)).toContainText(t('stay.meeting'))
    await expect(desk.middle.getByRole('row')).toHaveCount(2)
  })
})
