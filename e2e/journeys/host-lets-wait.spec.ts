import { defaults } from '../../shared/i18n/id/defaults.ts'
import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const hostWords = wordsOf('host')
const name = 'Wulan Sari'
const place = defaults.waitingPlaces.lobby

test('host-lets-wait', async ({ office }) => {
  const [kiosk, desk, host] = await Promise.all([
    Kiosk.open(office),
    Desk.open(office),
    Host.open(office, 'Siti Rahmawati'),
  ])
  await kiosk.register({ name, host: 'Siti Rahmawati' })

  await test.step('the host lets the guest wait until the office closes; kiosk and desk say where', async () => {
    await host.letWait(name)
    await expect(kiosk.title(kioskWords('number.title.may-wait'))).toBeVisible()
    await expect(kiosk.page.getByText(kioskWords('number.lead.may-wait-at', { place }))).toBeVisible()
    await expect(
      kiosk.page.getByText(kioskWords('timeline.waitsUntil', { until: '16.00' }), { exact: true }),
    ).toBeVisible()
    await desk.openWaiting(name)
    const until = { name: 'Siti Rahmawati', where: place, until: '16.00' }
    await expect(desk.panel.getByText(t('ask.answers.wait', until))).toBeVisible()
  })

  await test.step('the guest waits inside, with a badge', async () => {
    await desk.admit(name)
    await expect(desk.row(name)).toContainText(t('stay.waiting', { time: '16.00' }))
    await expect(desk.row(name)).toContainText(place)
    await expect(host.page.getByText(hostWords('today.waitsAt', { where: place, until: '16.00' }))).toBeVisible()
  })

  await test.step('at 16.00 the host is asked anew and receives; who waited is a guest like others', async () => {
    await office.setClock('16:00')
    await expect(host.card(name)).toContainText(hostWords('asking.anew'))
    await host.receive(name)
    await expect(desk.row(name)).toContainText(t('stay.meeting'))
  })

  await test.step('and goes home like others', async () => {
    await desk.signOnAgain()
    await desk.openRow(name)
    await desk.button(t('leave.submit')).click()
    await expect(desk.middle.getByText(t('inside.none'))).toBeVisible()
    await expect(host.page.getByText(hostWords('today.badge.left'), { exact: true })).toBeVisible()
  })
})
