import path from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { comeIn } from './setup/arrivals.ts'
import { Desk } from './setup/desk.ts'
import { Host } from './setup/host.ts'
import { Kiosk } from './setup/kiosk.ts'
import { expect, test } from './setup/office.ts'

/** The pictures of README and manual. `UPDATE_PICTURES=1` keeps them in `docs/screens`; else they lie among the test results. */
function pictureOf(info: TestInfo, name: string): string {
  const docs = path.join(import.meta.dirname, '..', 'docs', 'screens', `${name}.png`)
  return process.env.UPDATE_PICTURES === '1' ? docs : info.outputPath(`${name}.png`)
}

async function picture(page: Page, info: TestInfo, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const taken = await page.screenshot({ path: pictureOf(info, name), animations: 'disabled' })
  expect(taken.length).toBeGreaterThan(5_000)
}

test('pictures of the screens', async ({ office }, info) => {
  const kiosk = await Kiosk.open(office)
  const desk = await Desk.open(office)
  await picture(kiosk.page, info, 'kiosk-home')
  await comeIn(office, desk, { name: 'Rudi Hartono', organisation: 'CV Mandiri', host: 'Siti Rahmawati' })
  const host = await Host.open(office, 'Siti Rahmawati')
  const kioskAgain = await Kiosk.open(office)
  await kioskAgain.register({
    name: 'Siti Wulandari',
    telephone: '081255556666',
    organisation: 'PT Cahaya Logistik',
    host: 'Siti Rahmawati',
  })
  await picture(kioskAgain.page, info, 'kiosk-wait')
  await expect(host.card('Siti Wulandari')).toBeVisible()
  await picture(host.page, info, 'host')
  await picture(await office.open('queue'), info, 'queue')
  await host.receive('Siti Wulandari')
  await desk.waitingGuest('Siti Wulandari').click()
  await picture(desk.page, info, 'desk')
})
