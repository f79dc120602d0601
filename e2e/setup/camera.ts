import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as office } from './office.ts'
import { qrVideo } from './qr-video.ts'

/** The camera before the screens: shows one code until it is shown another. */
type Camera = { readonly show: (code: string) => void }

/**
 * An office in a browser with a camera, which plays a film from a file. Chromium opens the file whenever a page starts the camera,
 * so what is shown next has to be shown before.
 */
export const test = office.extend<{ camera: Camera }, { film: string }>({
  film: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use, { workerIndex }) => {
      const film = path.join(tmpdir(), `resepsionis-camera-${process.pid}-${workerIndex}.y4m`)
      writeFileSync(film, qrVideo('https://example.org/'))
      await use(film)
      rmSync(film)
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, film }, use) => {
      const args = [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ]
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] })
    },
    { scope: 'worker' },
  ],
  camera: async ({ film }, use) => {
    await use({ show: (code) => writeFileSync(film, qrVideo(code, 40)) })
  },
})
export { expect } from '@playwright/test'
