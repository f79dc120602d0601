import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, test } from '@playwright/test'
import { buildIfStale } from '../electron/launch/build.ts'
import { findElectron } from '../electron/launch/electron-binary.ts'

// The shell under the real Electron, where its program is installed. Its rules are tested everywhere on a stub (electron/shell).
const root = join(import.meta.dirname, '..')
const program = findElectron(root, process.env)
if (program === undefined && process.env.REQUIRE_ELECTRON === '1') {
  throw new Error('Electron is required but not installed: run "npx install-electron".')
}
test.skip(program === undefined, 'Electron is not installed (npx install-electron).')

let data: string
let app: ElectronApplication

test.beforeAll(async () => {
  await buildIfStale('main', { root, say: () => {} })
})
test.beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'resepsionis-electron-'))
  const asRoot = process.getuid?.() === 0
  app = await _electron.launch({
    ...(program === undefined ? {} : { executablePath: program }),
    args: [...(asRoot ? ['--no-sandbox'] : []), root, '--demo', '--port', '0', '--data', join(data, 'demo')],
  })
})
test.afterEach(async () => {
  await app.close()
  rmSync(data, { recursive: true, force: true })
})

test('a demonstration opens its start page, which cannot leave the site', async () => {
  const page = await app.firstWindow()
  await expect(page).toHaveTitle(/Resepsionis/)
  const { origin } = new URL(page.url())
  await page.evaluate(() => location.assign('https://example.org/'))
  await expect.poll(() => new URL(page.url()).origin).toBe(origin)
})

test('a page has neither Node nor Electron', async () => {
  const page = await app.firstWindow()
  const found = await page.evaluate(() => ['require', 'process', 'electron'].filter((name) => name in window))
  expect(found).toEqual([])
})

test('a crashed page comes back', async () => {
  const page = await app.firstWindow()
  await expect(page).toHaveTitle(/Resepsionis/)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getTitle()))
    .toContain('Resepsionis')
})
