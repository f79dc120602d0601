import type { Locator, Page } from '@playwright/test'
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

/** All with `LONG=1`; else these, which stand for those that are like them. */
const tried = (...short: readonly CameraFault[]) =>
  process.env.LONG === '1' ? faults : faults.filter(([fault]) => short.includes(fault))

/** Pulled out, or standing still, while it runs; the others keep it from starting. */
const whileRunning: readonly CameraFault[] = ['unplugged', 'frozen']

const running = (page: Page) => page.getByText(t('camera.hint.show'))

type Way = (typeof faults)[number]

async function expectWords(page: Page, words: Way[1]) {
  const alert = page.getByRole('alert').filter({ hasText: t(`camera.${words}.title`) })
  await expect(alert).toContainText(t(`camera.${words}.advice`))
  await expect(alert.getByRole('button', { name: t('action.retry') })).toBeVisible()
}

/** The same for every screen with a camera: how it is turned on there, what else is offered, and how it is left. */
type Place = { readonly turnOn: () => Promise<void>; readonly also?: Locator; readonly leave: () => Promise<void> }

async function failEachWay(ways: readonly Way[], page: Page, simulator: Simulator, { turnOn, also, leave }: Place) {
  await simulator.showFace()
  for (const [fault, words] of ways)
    await test.step(`a camera that is ${fault}`, async () => {
      const isRunning = whileRunning.includes(fault)
      if (!isRunning) await simulator.breakCamera(fault)
      await page.bringToFront()
      await turnOn()
      if (isRunning) {
        await expect(running(page)).toBeVisible()
        await simulator.breakCamera(fault)
        await page.bringToFront()
      }
      await expectWords(page, words)
      if (also) await expect(also).toBeVisible()
      await simulator.mendCamera()
      await page.bringToFront()
      await expect(running(page)).toBeVisible()
      await leave()
    })
}

test('at the kiosk each failure says what to do, and the camera goes on once it is mended', async ({ office }) => {
  const kiosk = await Kiosk.open(office)
  await failEachWay(tried('refused', 'unplugged'), kiosk.page, await Simulator.beside(kiosk.page), {
    turnOn: () => kiosk.choice(kioskWords('home.leave')).click(),
    also: kiosk.button(kioskWords('find.byNumber')),
    leave: () => kiosk.button(t('action.back')).click(),
  })
})

test('at the desk a camera that fails says what to do, and goes on once it is mended', async ({ office }) => {
  const desk = await office.open('desk')
  const scan = desk.getByRole('button', { name: deskWords('inside.scan') })
  await failEachWay(tried('unplugged'), desk, await Simulator.beside(desk), {
    turnOn: () => scan.click(),
    leave: async () => {
      await desk.reload()
      await expect(scan).toBeVisible()
    },
  })
})

test('the photo: each failure has its words and the way on without it, and nothing typed is lost', async ({
  office,
}) => {
  const kiosk = await Kiosk.open(office)
  const simulator = await Simulator.beside(kiosk.page)
  await simulator.showFace()
  await kiosk.fillInToPhoto({ name: 'Siti Wulandari', host: null })
  const take = kiosk.button(t('camera.take'))
  await expect(take).toBeVisible()

  for (const [fault, words] of tried('busy', 'frozen'))
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
