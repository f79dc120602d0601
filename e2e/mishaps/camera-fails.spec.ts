import type { Page } from '@playwright/test'
import type { CameraFault } from '../../renderer/ui/camera/simulated/picture.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { Simulator } from '../setup/simulator.ts'
import { wordsOf } from '../setup/words.ts'

const kioskWords = wordsOf('kiosk')
const deskWords = wordsOf('desk')
const t = wordsOf('ui')

/** What the screen says for each, in the product's own words. */
const faults = [
  ['refused', 'refused'],
  ['missing', 'none'],
  ['busy', 'busy'],
  ['unplugged', 'unplugged'],
  ['no-picture', 'broken'],
  ['frozen', 'frozen'],
] as const satisfies readonly (readonly [CameraFault, string])[]

/** Pulled out, or standing still, while it runs; the others keep it from starting. */
const whileRunning: readonly CameraFault[] = ['unplugged', 'frozen']

const running = (page: Page) => page.getByText(t('camera.hint.show'))

for (const [fault, words] of faults) {
  const expectWords = async (page: Page) => {
    const alert = page.getByRole('alert').filter({ hasText: t(`camera.${words}.title`) })
    await expect(alert).toContainText(t(`camera.${words}.advice`))
    await expect(alert.getByRole('button', { name: t('action.retry') })).toBeVisible()
  }

  test(`a camera that is ${fault}: kiosk and desk say what to do, and go on once it is mended`, async ({ office }) => {
    const kiosk = await Kiosk.open(office)
    const simulator = await Simulator.beside(kiosk.page)
    await simulator.showFace()

    await test.step('a guest who wants to leave', async () => {
      if (!whileRunning.includes(fault)) await simulator.breakCamera(fault)
      await kiosk.choice(kioskWords('home.leave')).click()
      if (whileRunning.includes(fault)) {
        await expect(running(kiosk.page)).toBeVisible()
        await simulator.breakCamera(fault)
        await kiosk.page.bringToFront()
      }
      await expectWords(kiosk.page)
      await expect(kiosk.button(kioskWords('find.byNumber'))).toBeVisible()
      await simulator.mendCamera()
      await expect(running(kiosk.page)).toBeVisible()
    })

    await test.step('the guard’s camera panel', async () => {
      const desk = await kiosk.page.context().newPage()
      await desk.goto(`${office.url}/desk`)
      if (!whileRunning.includes(fault)) await simulator.breakCamera(fault)
      await desk.bringToFront()
      await desk.getByRole('button', { name: deskWords('inside.scan') }).click()
      if (whileRunning.includes(fault)) {
        await expect(running(desk)).toBeVisible()
        await simulator.breakCamera(fault)
        await desk.bringToFront()
      }
      await expectWords(desk)
      await simulator.mendCamera()
      await desk.bringToFront()
      await expect(running(desk)).toBeVisible()
    })
  })
}

test('the photo: each failure has its words and the way on without it, and nothing typed is lost', async ({
  office,
}) => {
  const kiosk = await Kiosk.open(office)
  const simulator = await Simulator.beside(kiosk.page)
  await simulator.showFace()
  await kiosk.fillInToPhoto({ name: 'Siti Wulandari', host: null })
  const take = kiosk.button(t('camera.take'))
  await expect(take).toBeVisible()

  for (const [fault, words] of faults)
    await test.step(fault, async () => {
      await simulator.breakCamera(fault)
      await kiosk.page.bringToFront()
      if (!whileRunning.includes(fault) && fault !== 'missing') {
        // These are met at the start of the camera only.
        await kiosk.button(t('action.back')).click()
        await kiosk.sayVehicle(undefined)
      }
      const title = fault === 'missing' ? 'unplugged' : words
      await expect(kiosk.page.getByRole('alert')).toContainText(t(`camera.${title}.title`))
      await expect(kiosk.button(kioskWords('form.photo.skip'))).toBeVisible()
      await simulator.mendCamera()
      await kiosk.page.bringToFront()
      await expect(take).toBeVisible()
    })

  await take.click()
  await expect(kiosk.page.getByRole('img', { name: t('camera.photo') })).toBeVisible()
  await kiosk.button(t('action.next')).click()
  await expect(kiosk.page.getByRole('button', { name: 'Siti Wulandari' })).toBeVisible()
})

test('in a dark lobby the camera asks for light, and a noisy one reads all the same', async ({ office }) => {
  const kiosk = await Kiosk.open(office)
  const simulator = await Simulator.beside(kiosk.page)
  await simulator.showFace()
  await simulator.breakCamera('dark')
  await kiosk.choice(kioskWords('home.leave')).click()
  await expect(kiosk.page.getByText(t('camera.hint.dark'))).toBeVisible()
  await simulator.breakCamera('noisy')
  await simulator.holdUp('https://example.org/menu')
  await kiosk.page.bringToFront()
  await expect(kiosk.page.getByText(kioskWords('scan.foreign'))).toBeVisible()
})
