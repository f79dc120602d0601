import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { codeIn } from '../setup/papers.ts'
import { Simulator } from '../setup/simulator.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const guest = { name: 'Maulana Yusuf', host: 'Ratna Sari Dewi' } as const

test('a scanner on a cable opens the guest at its own screen only, and its light tells when it fails', async ({
  office,
}) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await comeIn(office, desk, guest)
  const slip = await codeIn(await office.paper())
  const simulator = await Simulator.beside(desk.page)

  await test.step('at the desk', async () => {
    await simulator.scan('desk', slip)
    await expect(desk.guestHeading(guest.name)).toBeVisible()
    await expect(kiosk.title(wordsOf('kiosk')('home.title'))).toBeVisible()
  })

  await test.step('at the kiosk', async () => {
    await simulator.scan('kiosk', slip)
    await expect(kiosk.title(wordsOf('kiosk')('number.title.inside'))).toBeVisible()
  })

  await test.step('the cable is pulled, and plugged in again', async () => {
    await expect(desk.page.getByText(t('device.scanner.good'))).toBeVisible()
    await simulator.breakScanner('unplugged')
    await expect(desk.page.getByText(t('device.code.scanner-not-found'))).toBeVisible()
    await simulator.mendScanner()
    await expect(desk.page.getByText(t('device.scanner.good'))).toBeVisible()
  })

  await test.step('it was set to the wrong speed', async () => {
    await simulator.breakScanner('garbage')
    await simulator.scan('desk', slip)
    await expect(desk.page.getByText(t('device.code.scanner-garbled'))).toBeVisible()
  })
})
