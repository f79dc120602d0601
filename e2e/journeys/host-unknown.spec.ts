import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const name = 'Suparman'
const unit = 'Subbagian Keuangan'

test('host-unknown', async ({ office }) => {
  const [kiosk, desk, host] = await Promise.all([
    Kiosk.open(office),
    Desk.open(office),
    Host.open(office, 'Ratna Sari Dewi'),
  ])

  await test.step('a guest who does not know the name is sent to the guard', async () => {
    await kiosk.register({ name, host: null })
    await expect(kiosk.title(kioskWords('number.title.see-guard'))).toBeVisible()
    await expect(desk.waitingGuest(name)).toContainText(t('standing.not-asked'))
  })

  await test.step('the guard finds the unit and asks it; the kiosk says so', async () => {
    await desk.openWaiting(name)
    await expect(desk.panel.getByText(t('ask.noHost'))).toBeVisible()
    await desk.panel.getByRole('textbox', { name: t('ask.find') }).fill('keuangan')
    await desk.panel.getByRole('option', { name: unit, exact: true }).click()
    await desk.button(t('ask.send', { host: unit })).click()
    await expect(kiosk.title(kioskWords('number.title.host-asked', { host: unit }))).toBeVisible()
  })

  await test.step('somebody of the unit receives, and the guest goes in', async () => {
    await expect(host.card(name)).toContainText(wordsOf('host')('asking.forUnit', { unit }))
    await host.receive(name)
    await desk.admit(name)
    await expect(desk.row(name)).toBeVisible()
  })
})

test('a guest who knows the unit alone finds its people below it', async ({ office }) => {
  const kiosk = await Kiosk.open(office)
  await kiosk.fillInToHost({ name })
  await kiosk.page.getByRole('textbox', { name: kioskWords('form.host.label') }).fill('keuangan')
  const found = kiosk.page.getByRole('listbox', { name: kioskWords('form.host.results') }).getByRole('option')
  await expect(found.first()).toHaveAccessibleName(`${unit} ${kioskWords('form.host.unit')}`)
  await found.filter({ hasText: 'Ratna Sari Dewi' }).click()
  await expect(kiosk.title(kioskWords('form.companions.title'))).toBeVisible()
})
