import path from 'node:path'
import { test as base, type Page } from '@playwright/test'
import type { Printer } from '../../electron/devices/printer/port.ts'
import type { Thermometer } from '../../electron/devices/thermometer/thermometer.ts'
import { TestOffice } from '../../electron/testing/test-office.ts'
import { type Size, sizes } from './office.ts'

const screens = path.join(import.meta.dirname, '..', '..', 'dist', 'renderer')

/** An office that is no demonstration, set up and filled past its screens; its guests' papers are not drawn. */
export class RealOffice {
  readonly behind: TestOffice
  readonly #newPage: (size: Size) => Promise<Page>

  constructor(behind: TestOffice, newPage: (size: Size) => Promise<Page>) {
    this.behind = behind
    this.#newPage = newPage
  }

  async open(
    view: string,
    size: Size = view === 'kiosk' ? 'portrait' : 'landscape',
    { clock = false }: { clock?: boolean } = {},
  ): Promise<Page> {
    const page = await this.#newPage(size)
    if (clock) await page.clock.install()
    await page.goto(`${this.behind.site.url}/${view}`)
    return page
  }
}

type Parts = { readonly openPrinter?: () => Printer; readonly openThermometer?: () => Thermometer }

/** `parts`: devices that do what a test needs; usual: papers come out at once, and there is no thermometer. */
export const test = base.extend<{ parts: Parts; office: RealOffice }>({
  parts: [{}, { option: true }],
  office: async ({ browser, parts }, use) => {
    const behind = await TestOffice.open({ screens, ...parts })
    const context = await browser.newContext({ locale: 'id-ID', reducedMotion: 'reduce' })
    await use(
      new RealOffice(behind, async (size) => {
        const page = await context.newPage()
        await page.setViewportSize(sizes[size])
        return page
      }),
    )
    await context.close()
    await behind.remove()
  },
})
export { expect } from '@playwright/test'
