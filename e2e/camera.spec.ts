import { defaults } from '../shared/i18n/id/defaults.ts'
import { comeIn } from './setup/arrivals.ts'
import { expect, test } from './setup/camera.ts'
import { Desk } from './setup/desk.ts'
import { Kiosk } from './setup/kiosk.ts'
import { codeIn } from './setup/papers.ts'
import { Simulator } from './setup/simulator.ts'
import { wordsOf } from './setup/words.ts'

const t = wordsOf('kiosk')
const ui = wordsOf('ui')
const name = 'Maulana Yusuf'

test('a slip held before the kiosk’s camera says goodbye', async ({ office, camera }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await comeIn(office, desk, { name, host: 'Ratna Sari Dewi' })
  camera.show(await codeIn(await office.paper()))

  await kiosk.button(t('home.leave')).click()
  await expect(kiosk.title(t('leave.handBack'))).toBeVisible()
  await expect(kiosk.page.getByText(t('leave.badge'))).toBeVisible()
  await expect(desk.row(name)).toContainText(wordsOf('desk')('stay.goodbye', { time: '09.0' }))
})

test('the camera’s picture leaves no edge of its place empty', async ({ office, camera }) => {
  camera.show('https://example.org/menu')
  const kiosk = await Kiosk.open(office)
  await kiosk.button(t('home.leave')).click()
  const video = kiosk.page.locator('video')
  await expect(kiosk.page.getByText(t('scan.foreign'))).toBeVisible()
  const [picture, place] = await Promise.all([
    video.boundingBox(),
    kiosk.page
      .locator('div', { has: video })
      .filter({ hasText: ui('camera.hint.show') })
      .last()
      .boundingBox(),
  ])
  if (!picture || !place) throw new Error('The camera has no place')
  // Without the border.
  expect(picture.width + 2).toBeGreaterThanOrEqual(place.width)
  expect(picture.height + 2).toBeGreaterThanOrEqual(place.height)
})

test('what the simulator holds up is read by a kiosk whose own camera runs already, and that goes on afterwards', async ({
  office,
  camera,
}) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await comeIn(office, desk, { name, host: 'Ratna Sari Dewi' })
  const slip = await codeIn(await office.paper())
  const simulator = await Simulator.beside(kiosk.page)

  camera.show('https://example.org/menu')
  await kiosk.button(t('home.leave')).click()
  await expect(kiosk.page.getByText(t('scan.foreign'))).toBeVisible()
  await simulator.holdUp('RSP/V/0000000000000000')
  await kiosk.page.bringToFront()
  await expect(kiosk.page.getByText(t('refused.code-dead'))).toBeVisible()
  camera.show(slip)
  await simulator.showReal()
  await kiosk.page.bringToFront()
  await expect(kiosk.title(t('leave.handBack'))).toBeVisible()
})

test('a guard takes the picture of a guest whom he registers, and it stands beside the name', async ({
  office,
  camera,
}) => {
  const d = wordsOf('desk')
  const desk = await Desk.open(office)
  camera.show('RSP/V/0000000000000000')
  await desk.page.getByRole('button', { name: d('waiting.register') }).click()
  const form = desk.page.locator('form').filter({ hasText: d('register.title') })
  await form.getByRole('textbox', { name: d('register.name') }).fill(name)
  await form.getByRole('button', { name: d('register.purpose') }).click()
  await desk.page.getByRole('option', { name: defaults.purposes.meeting }).last().click()
  await form.getByRole('button', { name: d('register.takePhoto') }).click()
  await form.getByRole('button', { name: ui('camera.take') }).click()
  await expect(form.getByRole('img', { name: ui('camera.photo') })).toBeVisible()
  await form.getByRole('button', { name: d('register.submit') }).click()
  await expect(desk.waitingGuest(name).locator('img')).toHaveAttribute('src', /^data:image\/jpeg;base64,/)
})
