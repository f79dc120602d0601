import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const ui = wordsOf('ui')
const guest = { name: 'Budi', host: 'Siti Rahmawati' }

test('pin-at-the-desk', async ({ office }) => {
  const guard = await office.pinOf('guard')
  const [kiosk, host] = await Promise.all([Kiosk.open(office), Host.open(office, guest.host)])
  await kiosk.register(guest)
  await host.receive(guest.name)
  const desk = new Desk(await office.open('desk'), guard)
  const dialog = desk.page.getByRole('dialog', { name: t('pin.title') })

  await test.step('nothing is said to be recorded while the PIN is asked for', async () => {
    await desk.openWaiting(guest.name)
    await desk.button(t('admit.submit')).click()
    await expect(dialog).toBeVisible()
    await expect(desk.page.getByText(t('admit.submit'), { exact: true })).toBeAttached()
    await expect(desk.page.getByText(t('admit.submitting'), { exact: true })).toHaveCount(0)
  })

  await test.step('the digits typed before the name count, and no key moves when they are enough', async () => {
    const key = dialog.getByRole('button', { name: '1', exact: true })
    const place = await key.boundingBox()
    await dialog.getByRole('textbox').fill(guard.pin)
    await dialog.getByText(guard.name, { exact: true }).click()
    await expect(dialog.getByText(ui('pin.send', { submit: ui('signOn.submit') }))).toBeVisible()
    expect(await key.boundingBox()).toEqual(place)
    await dialog.getByRole('textbox').press('Enter')
    await expect(desk.panel.getByRole('heading', { name: t('admit.doneTitle', { name: guest.name }) })).toBeVisible()
  })

  await test.step('after a reload the guard needs his PIN only, and the next guard chooses his name', async () => {
    await desk.page.reload()
    await desk.openWatch(t('top.noGuard'))
    await desk.button(t('watch.signOn')).click()
    await dialog.getByRole('textbox', { name: ui('signOn.pinOf', { name: guard.name }) }).fill(guard.pin)
    await dialog.getByRole('button', { name: ui('signOn.submit') }).click()
    await desk.button(t('watch.signOff')).click()
    await desk.button(t('watch.signOn')).click()
    await expect(dialog.getByRole('textbox', { name: ui('pin.label'), exact: true })).toBeVisible()
  })
})
