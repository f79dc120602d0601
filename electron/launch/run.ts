import { join } from 'node:path'
import { findBrowser } from './browser.ts'
import { type BrowserWindows, browserWindows } from './browser-windows.ts'
import { buildIfStale } from './build.ts'
import { findElectron, obtainElectron } from './electron-binary.ts'
import { runElectron } from './electron-program.ts'
import { lastWords } from './last-words.ts'
import { serverArguments, startNodeServer } from './node-server.ts'
import type { StartOptions } from './options.ts'
import { screenAddresses, windowsFolder, windowsOfSite, windowsOfStation } from './planned-windows.ts'
import type { ServerReady } from './server-report.ts'
import { type ServerEvent, superviseServer } from './supervisor.ts'

export type StartParts = {
  readonly root: string
  readonly options: StartOptions
  readonly environment: { readonly [name: string]: string | undefined }
  /** Aborts when everything that was started has to end. */
  readonly signal: AbortSignal
  say(line: string): void
}

/** Does what `npm start` was asked for and gives back the exit code, when everything it started has ended. */
export async function runStart(parts: StartParts): Promise<number> {
  const { options, signal } = parts
  if (options.connect === undefined) await buildIfStale('screens', parts)
  const electron = await chooseElectron(parts)
  if (electron !== undefined && !signal.aborted) {
    const code = await runElectron(electron, parts)
    if (code !== 'did-not-open') return code
  }
  if (signal.aborted) return 0
  const browser = chooseBrowser(parts)
  return options.connect === undefined ? runSite(parts, browser) : runStation(parts, options.connect, browser)
}

/** Electron, unless no window is wanted or possible, or the person named a browser. */
async function chooseElectron(parts: StartParts): Promise<string | undefined> {
  const { root, environment } = parts
  if (!windowsPossible(parts) || environment.RESEPSIONIS_BROWSER !== undefined) return undefined
  const found = findElectron(root, environment)
  return found === undefined && environment.CI !== 'true' ? obtainElectron(parts) : found
}

function chooseBrowser(parts: StartParts): string | undefined {
  const { options, environment, say } = parts
  if (!options.window) return undefined
  if (!windowsPossible(parts)) {
    say('There is no display here (DISPLAY is not set), so no window is opened.')
    return undefined
  }
  const browser = findBrowser(environment)
  say(
    browser === undefined
      ? 'There is neither Electron nor Chromium nor Chrome here.'
      : `Opening windows with ${browser}.`,
  )
  return browser
}

function windowsPossible({ options, environment }: StartParts): boolean {
  const display = process.platform !== 'linux' || environment.DISPLAY || environment.WAYLAND_DISPLAY
  return options.window && Boolean(display)
}

/** The site server under plain Node, with windows in a browser where there is one. */
async function runSite(parts: StartParts, browser: string | undefined): Promise<number> {
  const { root, options, signal, say } = parts
  const { promise: finished, resolve: finish } = Promise.withResolvers<number>()
  signal.addEventListener('abort', () => finish(0))
  const windows = windowsIn(browser, parts, () => finish(0))
  let site: ServerReady | undefined

  const supervisor = superviseServer({
    port: options.port,
    launch: (port) => startNodeServer({ root, args: serverArguments({ ...options, port }), say }),
    later: (pause, action) => {
      const timer = setTimeout(action, pause)
      return () => clearTimeout(timer)
    },
    tell: (event) => hear(event),
  })
  const hear = (event: ServerEvent) => {
    switch (event.kind) {
      case 'ready':
        if (site === undefined) {
          announce(event.ready, parts)
          windows?.open(windowsOfSite(event.ready))
        } else say('The site server is running again.')
        site = event.ready
        return
      case 'refused':
        say(event.message)
        finish(1)
        return
      case 'down':
        say(`${event.why} Starting it again.`)
        return
      case 'set-up':
        if (site) windows?.open(windowsOfSite({ ...site, setUp: true }))
        return
      case 'quit':
        finish(0)
    }
  }
  supervisor.start()
  const code = await finished
  const [isInOrder] = await Promise.all([supervisor.stop(), windows?.end()])
  if (site) say(lastWords(isInOrder))
  return code
}

/** Windows on another machine's site server. */
async function runStation(parts: StartParts, connect: string, browser: string | undefined): Promise<number> {
  const planned = windowsOfStation(connect)
  const { promise: closed, resolve: close } = Promise.withResolvers<void>()
  const windows = windowsIn(browser, parts, close)
  if (windows === undefined) {
    for (const { screen, url } of planned) parts.say(`  ${screen.padEnd(10)} ${url}`)
    return 0
  }
  parts.signal.addEventListener('abort', () => close())
  windows.open(planned)
  await closed
  await windows.end()
  return 0
}

function windowsIn(
  browser: string | undefined,
  { options, say }: StartParts,
  onLastClosed: () => void,
): BrowserWindows | undefined {
  if (browser === undefined) return undefined
  return browserWindows({ browser, folder: join(options.data, windowsFolder), say, onLastClosed })
}

function announce(ready: ServerReady, { options, say }: StartParts) {
  say(`Resepsionis is running${ready.demo ? ' as a demonstration' : ''}; its data lies in ${options.data}`)
  for (const [screen, address] of screenAddresses(ready)) say(`  ${screen.padEnd(10)} ${address}`)
  say('Ctrl+C ends it.')
}
