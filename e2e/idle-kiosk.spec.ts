import type { Page } from '@playwright/test'
import { Kiosk } from './setup/kiosk.ts'
import { expect, test } from './setup/real-office.ts'
import { wordsOf } from './setup/words.ts'

const t = wordsOf('kiosk')
/** What only the camera's code says: how a camera is asked for, the scanner, its decoder. */
const saidByCameraCode = /getUserMedia|Html5Qrcode|zxing_reader/

/** Which files of the camera's code a page has loaded so far. */
async function cameraFiles(page: Page): Promise<readonly string[]> {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const files = loaded.filter((url) => /\.(js|wasm)$/.test(url))
  const texts = await Promise.all(files.map(async (url) => url + (await (await page.request.get(url)).text())))
  return files.filter((_, index) => saidByCameraCode.test(texts[index] ?? ''))
}

test('a kiosk loads the code for a camera with the first page that needs one, not before', async ({ office }) => {
  const kiosk = await Kiosk.open(office)
  const { page } = kiosk

  await test.step('idle', async () => {
    await page.waitForLoadState('networkidle')
    expect(await cameraFiles(page)).toEqual([])
  })

  await test.step('where a guest is asked his name', async () => {
    await kiosk.choice(t('home.newGuest')).click()
    await kiosk.button(t('form.privacy.agree')).click()
    await expect(page.getByRole('textbox', { name: t('form.name.label') })).toBeVisible()
    expect(await cameraFiles(page)).toEqual([])
  })

  await test.step('where a guest holds up his code', async () => {
    await page.reload()
    await kiosk.choice(t('home.leave')).click()
    const withDecoder = expect.stringMatching(/\.wasm$/)
    await expect.poll(() => cameraFiles(page)).toEqual(expect.arrayContaining([withDecoder]))
  })
})
