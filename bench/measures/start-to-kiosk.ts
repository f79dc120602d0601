import type { Browser } from '@playwright/test'
import { serverArguments, startNodeServer } from '../../electron/launch/node-server.ts'
import { resources } from '../../shared/i18n/index.ts'
import { openBrowser, root } from '../parts/browser.ts'
import { Folder } from '../parts/folders.ts'
import { inTurn, type Measure, timed } from '../parts/measure.ts'
import { startProcess } from '../parts/site.ts'

const firstButton = resources.id.kiosk.home.newGuest

/** From starting the program until a guest can touch the first button, beside an empty program with an empty page. */
export const startToKiosk: Measure = {
  name: 'start-to-kiosk',
  run: async () => {
    using folder = new Folder()
    const browser = await openBrowser()
    try {
      const took = await inTurn(
        {
          program: () => startAndOpen(browser, folder),
          emptyProgram: () => startAndOpenEmpty(browser),
        },
        { rounds: 5, warmUps: 1 },
      )
      const pages = await openPages(browser, folder)
      return [
        {
          measure: 'start to usable kiosk',
          ours: took.program,
          limit: took.emptyProgram,
          unit: 'ms',
          against: 'an empty server with an empty page',
          allowed: 10,
        },
        {
          measure: 'kiosk page to usable',
          ours: pages.kiosk,
          limit: pages.empty,
          unit: 'ms',
          against: 'an empty page in the same browser',
          allowed: 6,
        },
      ]
    } finally {
      await browser.close()
    }
  },
}

/** A page in a profile of its own: nothing is in the browser's store. */
async function openUntilUsable(browser: Browser, url: string, button: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: button }).first().tap({ trial: true })
  await context.close()
}

/** The demonstration, so that the hour at which this runs does not matter. */
function startServer(folder: Folder) {
  const args = serverArguments({ data: folder.path, port: 0, demo: true })
  const server = startNodeServer({ root, args, say: () => undefined })
  const ready = new Promise<string>((resolve, reject) => {
    server.onReport((report) => {
      if ('ready' in report && report.ready) resolve(report.url)
    })
    void server.ended.then((how) => reject(new Error(`The server ended: ${how}`)))
  })
  return { server, ready }
}

async function startAndOpen(browser: Browser, folder: Folder): Promise<number> {
  const began = performance.now()
  const { server, ready } = startServer(folder)
  await openUntilUsable(browser, `${await ready}/kiosk`, firstButton)
  const took = performance.now() - began
  await server.end()
  return took
}

async function startAndOpenEmpty(browser: Browser): Promise<number> {
  const began = performance.now()
  const { process, url } = await startProcess('empty-process.ts')
  await openUntilUsable(browser, url, 'Mulai')
  const took = performance.now() - began
  process.disconnect()
  return took
}

async function openPages(browser: Browser, folder: Folder) {
  const { server, ready } = startServer(folder)
  const kioskUrl = `${await ready}/kiosk`
  const { process, url: emptyUrl } = await startProcess('empty-process.ts')
  const took = await inTurn(
    {
      kiosk: () => timed(() => openUntilUsable(browser, kioskUrl, firstButton)),
      empty: () => timed(() => openUntilUsable(browser, emptyUrl, 'Mulai')),
    },
    { rounds: 9, warmUps: 2 },
  )
  process.disconnect()
  await server.end()
  return took
}
