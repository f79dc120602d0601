import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { Simulator } from '../setup/simulator.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const ui = wordsOf('ui')
const name = 'Intan Permata'

test('photo', async ({ office }) => {
  const [kiosk, desk, host] = await Promise.all([
    Kiosk.open(office),
    Desk.open(office),
    Host.open(office, 'Siti Rahmawati'),
  ])
  await (await Simulator.beside(kiosk.page)).showFace()

  await test.step('the guest takes a photo, looks at it, takes another', async () => {
    await kiosk.fillInToPhoto({ name, host: 'Siti Rahmawati' })
    await expect(kiosk.title(t('form.photo.title'))).toBeVisible()
    await kiosk.button(ui('camera.take')).click()
    await expect(kiosk.title(t('form.photo.takenTitle'))).toBeVisible()
    await kiosk.button(ui('camera.retake')).click()
    await kiosk.button(ui('camera.take')).click()
    await expect(kiosk.page.getByRole('img', { name: ui('camera.photo') })).toBeVisible()
    await kiosk.button(ui('action.next')).click()
    await expect(kiosk.page.getByText(t('form.photo.taken'))).toBeVisible()
    await kiosk.send()
    await kiosk.number()
  })

  await test.step('the host sees it beside the name, and large after a touch', async () => {
    const photo = host.card(name).getByRole('button', { name: wordsOf('host')('asking.photo', { name }) })
    await photo.click()
    const large = host
      .card(name)
      .getByRole('img', { name: wordsOf('host')('asking.photo', { name }) })
      .last()
    await expect.poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
  })

  await test.step('and so does the guard', async () => {
    await desk.openWaiting(name)
    const photo = desk.panel.locator('img').first()
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
  })
})
