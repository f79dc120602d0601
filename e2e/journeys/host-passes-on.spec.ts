import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const name = 'Hendra Gunadi'
const first = 'Siti Rahmawati'
const second = 'Ayu Lestari'

test('host-passes-on', async ({ office }) => {
  const [kiosk, desk, host, colleague] = await Promise.all([
    Kiosk.open(office),
    Desk.open(office),
    Host.open(office, first),
    Host.open(office, second),
  ])
  await kiosk.register({ name, host: first })
  await expect(kiosk.title(kioskWords('number.title.host-asked', { host: first }))).toBeVisible()

  await test.step('the host passes the guest on; kiosk and desk say who is asked now', async () => {
    await host.passOn(name, second)
    await expect(colleague.card(name)).toBeVisible()
    await expect(kiosk.title(kioskWords('number.title.host-asked', { host: second }))).toBeVisible()
    await expect(desk.waitingGuest(name)).toContainText(t('standing.asked'))
    await desk.openWaiting(name)
    await expect(desk.panel.getByText(t('ask.waiting', { host: second }))).toBeVisible()
  })

  await test.step('the colleague receives the guest, who goes in', async () => {
    await colleague.receive(name)
    await expect(kiosk.title(kioskWords('number.title.come-to-desk', { host: second }))).toBeVisible()
    await desk.admit(name)
    await expect(desk.row(name)).toContainText(second)
    await expect(kiosk.title(kioskWords('number.title.inside'))).toBeVisible()
  })

  await test.step('what the colleague answered is no news any more', async () => {
    await expect(colleague.page.getByText(wordsOf('host')('today.badge.inside'), { exact: true })).toBeVisible()
    await expect(colleague.page.getByText(wordsOf('host')('done.receive', { name }))).toBeHidden()
  })
})
