import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './electron/launch/browser.ts'

/** Where Debian's package puts it; the global set-up installs that when the machine has no Chromium or Chrome. */
const debian = '/usr/bin/chromium'

/**
 * What a screen in a lobby has no use for and a machine without a graphics card pays for: drawing by an imitated one, and the list
 * below an address bar, a page of its own in every window. Chromium takes the last list of features only, so the two that
 * Playwright switches off for good reason (a page over HTTP that is called anew over HTTPS, a picture of the page before) are
 * named again.
 */
const lean = [
  '--disable-gpu',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled,HttpsUpgrades,PaintHolding',
]

const isLong = process.env.LONG === '1'

export default defineConfig({
  testDir: 'e2e',
  // Every screen at every size in both languages takes longer than all journeys together, and every code on every page has a table of
  // its own, of which the journeys try the main rows: `npm run test:long`.
  testIgnore: isLong ? [] : ['screens/**', 'measured/**', 'codes/**'],
  // So does every fault played to its end; one of them stands for all.
  ...(!isLong && { grepInvert: /faults[\\/]\S+ (?!paper-out:)/ }),
  globalSetup: './e2e/setup/global-setup.ts',
  outputDir: 'test-results',
  reporter: [['list']],
  forbidOnly: true,
  // A shared machine may stall for half a minute; whatever needed the second try is listed as flaky, to be looked into.
  retries: process.env.CI ? 1 : 0,
  // One more than cores: much of the time goes into waiting.
  workers: availableParallelism() + 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 60_000,
    // A trace takes an eighth of a busy machine's time: only what failed once is traced, and what was on the page says more than
    // pictures of it.
    trace: { mode: 'on-first-retry', screenshots: false },
    launchOptions: { executablePath: findBrowser(process.env) ?? debian, args: lean },
  },
})
