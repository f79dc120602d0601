import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const reason = wordsOf('host')('decline.reasons.appointment')
const name = 'Kartika Dewi'
const hostName = 'Wayan Sudarma'

test('declined-after-swap', async ({ office }) => {
  const [kiosk, host, desk] = await Promise.all([Kiosk.open(office), Host.open(office, hostName), Desk.open(office)])
  await kiosk.register({ name, organisation: 'PT Cahaya Abadi', host: hostName })
  const document = t('leave.documentIn', { document: t('document.ktp'), locker: 'L-01' })
  const badge = t('leave.badgeNo', { item: 'T-01' })

  await test.step('the guard takes the document and lends the badge before the host has answered', async () => {
    await desk.openWaiting(name)
    await expect(desk.panel.getByText(t('ask.connected'))).toBeVisible()
    await desk.openAction(t('action.lend'))
    await desk.button(t('lend.submit')).click()
    await expect(desk.panel.getByText(t('lend.done'))).toBeVisible()
  })

  await test.step('the host declines; guest and guard read why', async () => {
    await host.decline(name, 'appointment')
    await expect(kiosk.title(kioskWords('number.title.declined', { host: hostName }))).toBeVisible()
    await expect(kiosk.page.getByText(reason)).toBeVisible()
    await expect(desk.waitingGuest(name)).toContainText(t('standing.declined'))
    await expect(desk.panel.getByText(t('ask.answers.decline', { name: hostName, note: reason }))).toBeVisible()
  })

  await test.step('the visit is closed, but what was swapped stays an open matter', async () => {
    await desk.button(t('action.close')).click()
    await expect(desk.panel.getByText(t('mend.closeLoans'))).toBeVisible()
    await desk.button(t('mend.closeSubmit')).click()
    await expect(desk.waiting.getByText(t('waiting.empty'))).toBeVisible()
    await desk.show('matters')
    await expect(desk.row(document)).toContainText(t('matters.open'))
    await expect(desk.row(badge)).toContainText(t('matters.open'))
  })

  await test.step('both are handed back, and nothing is open any more', async () => {
    for (const what of [document, badge]) {
      await desk.openRow(what)
      await desk.button(t('panel.save')).click()
      await expect(desk.row(what)).toHaveCount(0)
    }
    await expect(desk.middle.getByText(t('matters.empty'))).toBeVisible()
  })
})
