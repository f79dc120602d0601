import { defineConfig } from '@playwright/test'
import { findBrowser } from './electron/launch/browser.ts'

/** Where Debian's package puts it; the global set-up installs that when the machine has no Chromium or Chrome. */
const debian = '/usr/bin/chromium'

const isLong = process.env.LONG === '1'

export default defineConfig({
  testDir: 'e2e',
  // Every screen at every size in both languages takes longer than all journeys together: `npm run test:long`.
  testIgnore: isLong ? [] : ['screens/**', 'measured/**'],
  // So does every fault played to its end; one of them stands for all.
  ...(!isLong && { grepInvert: /faults[\\/]\S+ (?!paper-out:)/ }),
  globalSetup: './e2e/setup/global-setup.ts',
  outputDir: 'test-results',
  reporter: [['list']],
  forbidOnly: true,
  // A shared machine may stall for half a minute; whatever needed the second try is listed as flaky, to be looked into.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 60_000,
    // What was on the page says more than pictures of it, and costs a busy machine less.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: findBrowser(process.env) ?? debian },
  },
})
