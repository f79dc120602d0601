import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test'
import type { Gallery } from './gallery.ts'
import { qrFilm, type Sight } from './qr-video.ts'

/** `scan`: the product's scanner. `bare`: its decoder alone on the same frames. */
export type Reader = 'scan' | 'bare'

type Options = {
  readonly launchOptions: LaunchOptions
  readonly gallery: Gallery
  /** The good decoder cannot be loaded: html5-qrcode reads with the one that it brings along. */
  readonly withoutWasm?: boolean
}

/** A page with a camera that plays codes, and how long each takes to be read from the start of the camera. */
export class Reading implements AsyncDisposable {
  readonly #browser: Browser
  readonly #film: string
  readonly #page: Page
  #count = 0

  private constructor(browser: Browser, film: string, page: Page) {
    this.#browser = browser
    this.#film = film
    this.#page = page
  }

  static async open({ launchOptions, gallery, withoutWasm = false }: Options): Promise<Reading> {
    const film = join(gallery.folder, `${withoutWasm ? 'plain' : 'wasm'}-${Math.random().toString(36).slice(2)}.y4m`)
    writeFileSync(film, qrFilm('-', { modulePx: 1 }))
    const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
    const args = [...(launchOptions.args ?? []), ...camera, `--use-file-for-fake-video-capture=${film}`]
    const browser = await chromium.launch({ ...launchOptions, args })
    const page = await browser.newPage({ locale: 'id-ID', viewport: { width: 1080, height: 1200 } })
    if (withoutWasm) await page.route('**/*.wasm', (route) => route.abort())
    await page.goto(`${gallery.url}/camera`)
    await page.getByRole('button', { name: 'off', exact: true }).click()
    return new Reading(browser, film, page)
  }

  /** Milliseconds from the start of the camera to the text, or null when it was not read within `patienceMs`. */
  async take(reader: Reader, sight: Sight, patienceMs: number): Promise<number | null> {
    this.#count += 1
    // As long as one of ours, and another each time.
    const text = `RSP/V/${String(this.#count).padStart(16, '0')}`
    writeFileSync(this.#film, qrFilm(text, sight))
    const taken = await this.#page.evaluate(
      ({ name, wanted, patience }) =>
        new Promise<number | null>((resolve) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
          const began = performance.now()
          const done = (value: number | null) => {
            observer.disconnect()
            clearTimeout(timer)
            resolve(value)
          }
          const observer = new MutationObserver(() => {
            if (document.querySelector('output')?.textContent?.includes(wanted)) done(performance.now() - began)
          })
          const timer = setTimeout(() => done(null), patience)
          observer.observe(document.body, { subtree: true, childList: true, characterData: true })
          button?.click()
        }),
      { name: reader, wanted: text, patience: patienceMs },
    )
    await this.#page.getByRole('button', { name: 'off', exact: true }).click()
    return taken
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close()
  }
}
