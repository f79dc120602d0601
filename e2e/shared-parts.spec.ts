import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, expect, type LaunchOptions, type Page, test } from '@playwright/test'
import { type Gallery, openGallery } from './setup/gallery.ts'
import { qrVideo } from './setup/qr-video.ts'

let parts: Gallery
let gallery: string

test.beforeAll(async () => {
  parts = await openGallery()
  gallery = parts.url
})
test.afterAll(() => parts[Symbol.asyncDispose]())

async function type(page: Page, keys: readonly string[]) {
  for (const name of keys) await page.locator(`[data-skbtn="${name}"]`).click()
}

test('a guest types a name with the keys on the screen, and mends it in the middle', async ({ page }) => {
  await page.goto(`${gallery}/kiosk?keys=name`)
  const field = page.getByRole('textbox', { name: 'Nama pegawai' })
  await type(page, ['R', 'i', 'n', 'a', '{space}', 'N'])
  await expect(field).toHaveValue('Rina N')
  await page.keyboard.type('ur')
  await expect(field).toHaveValue('Rina Nur')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft')
  await type(page, ['t', 'i'])
  await expect(field).toHaveValue('Rintia Nur')
  await type(page, ['{bksp}', '{bksp}', '{bksp}'])
  await expect(field).toHaveValue('Ria Nur')
  await expect(field).toBeFocused()
})

test('“Lanjut” and the Enter key of a hard keyboard do the same', async ({ page }) => {
  await page.goto(`${gallery}/kiosk?keys=phone`)
  await type(page, ['+', '6', '2'])
  await type(page, ['{next}'])
  await page.keyboard.press('Enter')
  await expect(page.locator('output')).toHaveText('2')
})

const sizes = [
  { path: '', density: 'desk', width: 1280, height: 800 },
  { path: '', density: 'kiosk', width: 1080, height: 1920 },
  { path: '', density: 'host', width: 390, height: 844 },
  { path: '/kiosk', density: undefined, width: 1080, height: 1920 },
] as const

for (const { path, density, width, height } of sizes)
  test(`axe finds nothing at ${width} x ${height}${path}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(gallery + path)
    if (density) await page.getByText(density, { exact: true }).click()
    await page.getByText('KPU Provinsi Lampung').waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

/** Which film the camera shows is said when a browser starts, so each case has a browser of its own. */
async function withCamera(options: LaunchOptions, args: readonly string[], look: (page: Page) => Promise<void>) {
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--use-fake-device-for-media-stream', ...args],
  })
  try {
    const page = await browser.newPage({ locale: 'id-ID' })
    await page.goto(`${gallery}/camera`)
    await look(page)
  } finally {
    await browser.close()
  }
}

const allow = '--use-fake-ui-for-media-stream'

test('a code is read from a noisy camera, once, and a photo is small enough to send', async ({ launchOptions }) => {
  const film = join(parts.folder, 'camera.y4m')
  writeFileSync(film, qrVideo('RSP-AAAA-1111', 40))
  await withCamera(launchOptions, [allow, `--use-file-for-fake-video-capture=${film}`], async (page) => {
    await expect(page.locator('output')).toHaveText('RSP-AAAA-1111')
    await page.getByRole('button', { name: 'off', exact: true }).click()
    // A scanner that is still shown would read the next film already.
    await expect(page.locator('video')).toHaveCount(0)
    writeFileSync(film, qrVideo('RSP-BBBB-2222', 40))
    await page.getByRole('button', { name: 'scan', exact: true }).click()
    await expect(page.locator('output')).toHaveText('RSP-AAAA-1111 | RSP-BBBB-2222')
    for (const name of ['photo', 'scan', 'off', 'photo']) await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('button', { name: 'Ambil foto' }).click()
    const photo = await page.getByRole('img', { name: 'Foto Anda' }).getAttribute('src')
    expect(photo).toMatch(/^data:image\/jpeg;base64,/)
    expect(photo?.length).toBeLessThanOrEqual(200_000)
  })
})

test('each way a camera can fail has its words, and a way on', async ({ launchOptions }) => {
  await withCamera(launchOptions, [`${allow}=deny`], async (page) => {
    await expect(page.getByRole('alert')).toContainText('Kamera belum diizinkan')
  })
  await withCamera(launchOptions, [allow, '--use-file-for-fake-video-capture=/no/such/film.y4m'], async (page) => {
    await expect(page.getByRole('alert')).toContainText('Kamera tidak ditemukan')
  })
  await withCamera(launchOptions, [allow], async (page) => {
    await page.getByRole('button', { name: 'photo', exact: true }).click()
    await page.getByRole('button', { name: 'Ambil foto' }).waitFor()
    // What the system does when the cable is pulled: the track ends by itself.
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      const stream = video.srcObject instanceof MediaStream ? video.srcObject : undefined
      stream?.getTracks()[0]?.dispatchEvent(new Event('ended'))
    })
    await expect(page.getByRole('alert')).toContainText('Kamera terputus')
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(page.getByRole('button', { name: 'Ambil foto' })).toBeVisible()
  })
})
