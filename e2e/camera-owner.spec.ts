import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { wordsOf } from './setup/words.ts'

const t = wordsOf('ui')
let server: ViteDevServer
let cacheDir: string
let gallery: string

/** React mounts everything twice only in development, so this is the development server, not a build. */
test.beforeAll(async () => {
  cacheDir = mkdtempSync(path.join(tmpdir(), 'resepsionis-dev-'))
  server = await createServer({ cacheDir, logLevel: 'silent', server: { host: '127.0.0.1', port: 0, proxy: {} } })
  await server.listen()
  gallery = `${server.resolvedUrls?.local[0]}gallery/camera`
})
test.afterAll(async () => {
  await server.close()
  rmSync(cacheDir, { recursive: true, force: true })
})

type Lens = {
  /** How many cameras are on now, and how often one was asked for. */
  live: () => number
  asked: number
  /** While set, the browser's question whether the camera may be used stays open. */
  isHeld: boolean
  /** The cable comes out while the camera starts. */
  isPulledAtStart: boolean
}
type WithLens = typeof window & { lens: Lens }

/** A camera in the page's hand, so that its start can be held up and its lights be counted. */
async function withLens(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const streams: MediaStream[] = []
    const lens: Lens = {
      live: () => streams.filter((stream) => stream.getTracks().some((track) => track.readyState === 'live')).length,
      asked: 0,
      isHeld: false,
      isPulledAtStart: false,
    }
    Object.assign(window, { lens })
    navigator.mediaDevices.getUserMedia = async () => {
      lens.asked += 1
      while (lens.isHeld) await new Promise((resolve) => setTimeout(resolve, 20))
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      setInterval(() => context?.fillRect(0, 0, Math.random() * 300, 150), 50)
      const stream = canvas.captureStream(20)
      streams.push(stream)
      if (lens.isPulledAtStart)
        for (const track of stream.getTracks()) {
          track.stop()
          track.dispatchEvent(new Event('ended'))
        }
      return stream
    }
  })
  await page.goto(gallery)
}

const live = (page: Page) => page.evaluate(() => (window as WithLens).lens.live())
const set = (page: Page, change: Partial<Lens>) =>
  page.evaluate((part) => Object.assign((window as WithLens).lens, part), change)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const reading = (page: Page) => page.getByText(t('camera.hint.show'))
const take = (page: Page) => page.getByRole('button', { name: t('camera.take') })

test('mounted twice, as StrictMode does, the scanner has one camera and one picture', async ({ page }) => {
  await withLens(page)
  await expect(reading(page)).toBeVisible()
  expect(await live(page)).toBe(1)
  await expect(page.locator('video')).toHaveCount(1)
})

test('started over and over, photo and scanner take turns: one camera is on, the last one asked for', async ({
  page,
}) => {
  await withLens(page)
  for (const mode of ['photo', 'scan', 'photo', 'off', 'scan', 'photo']) await press(page, mode)
  await expect(take(page)).toBeVisible()
  expect(await live(page)).toBe(1)
  await press(page, 'scan')
  await expect(reading(page)).toBeVisible()
  expect(await live(page)).toBe(1)
  await press(page, 'off')
  await expect.poll(() => live(page)).toBe(0)
})

for (const mode of ['scan', 'photo'])
  test(`${mode}: stopped while it still starts, no light stays on and the next start works`, async ({ page }) => {
    await withLens(page)
    await press(page, 'off')
    await expect.poll(() => live(page)).toBe(0)
    await set(page, { isHeld: true, asked: 0 })
    await press(page, mode)
    await expect.poll(() => page.evaluate(() => (window as WithLens).lens.asked)).toBeGreaterThan(0)
    await press(page, 'off')
    await set(page, { isHeld: false })
    await expect.poll(() => live(page)).toBe(0)
    await press(page, 'photo')
    await expect(take(page)).toBeVisible()
    expect(await live(page)).toBe(1)
  })

test('a question of the browser that nobody answers has its words, and the camera comes on once it is answered', async ({
  page,
}) => {
  await withLens(page)
  await press(page, 'off')
  await set(page, { isHeld: true })
  await press(page, 'photo')
  await expect(page.getByRole('alert')).toContainText(t('camera.unanswered.title'))
  await expect(page.getByRole('button', { name: 'Lanjut tanpa foto' })).toBeVisible()
  await set(page, { isHeld: false })
  await expect(take(page)).toBeVisible()
})

test('pulled out while it starts, it is said, and it comes on again by itself', async ({ page }) => {
  await withLens(page)
  await press(page, 'off')
  await set(page, { isPulledAtStart: true })
  await press(page, 'scan')
  await expect(page.getByRole('alert')).toBeVisible()
  await set(page, { isPulledAtStart: false })
  await expect(reading(page)).toBeVisible()
  expect(await live(page)).toBe(1)
})
