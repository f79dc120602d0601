import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const name = 'Citra Dewanti'
const hostName = 'Irma Damayanti'

test('whatever is tapped twice happens once', async ({ office }) => {
  const [kiosk, host, desk] = await Promise.all([Kiosk.open(office), Host.open(office, hostName), Desk.open(office)])

  await test.step('“Daftarkan saya”', async () => {
    await kiosk.fillIn({ name, host: hostName })
    await kiosk.button(wordsOf('kiosk')('form.review.send')).dblclick()
    expect(await kiosk.number()).toBe('A-001')
    await expect(desk.waiting.getByRole('listitem')).toHaveCount(1)
  })

  await test.step('“Terima sekarang”', async () => {
    const receive = host.card(name).getByRole('button', { name: wordsOf('host')('answer.receive'), exact: true })
    await receive.dblclick()
    await expect(desk.waitingGuest(name)).toContainText(t('standing.received'))
  })

  await test.step('“Izinkan masuk dan cetak”', async () => {
    await desk.openWaiting(name)
    await desk.button(t('admit.submit')).dblclick()
    await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
    await expect(desk.middle.getByRole('row')).toHaveCount(2)
    await office.papers(1)
  })

  await test.step('“Lengkap, tamu pulang”', async () => {
    await desk.openRow(name)
    await desk.button(t('leave.submit')).dblclick()
    await expect(desk.panel.getByText(t('leave.doneText'))).toBeVisible()
    await expect(desk.middle.getByText(t('inside.none'))).toBeVisible()
  })
})
