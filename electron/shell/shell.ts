import { stationMark } from '../../shared/contract/access.ts'
import { exitCodes } from '../launch/exit-codes.ts'
import { lastWords } from '../launch/last-words.ts'
import type { StartOptions } from '../launch/options.ts'
import { officeBeside, type PlannedWindow, windowsOfSite, windowsOfStation } from '../launch/planned-windows.ts'
import type { ServerReady } from '../launch/server-report.ts'
import { type ServerEvent, type ServerProcess, superviseServer } from '../launch/supervisor.ts'
import type { Electron } from './electron.ts'
import type { Later } from './later.ts'
import { openSiteWindow, type SiteWindow } from './site-window.ts'

export type ShellParts = {
  readonly electron: Electron
  readonly options: StartOptions
  /** Whether `npm start` started us and starts us again when we ask for it by our exit code. */
  readonly launched: boolean
  readonly later: Later
  now(): number
  probe(url: string): Promise<boolean>
  startServer(port: number): ServerProcess
  log(line: string): void
}

/** The Electron program: one site server, unless another machine has it, and the windows on it. */
export async function runShell(parts: ShellParts): Promise<void> {
  const { electron, options, log } = parts
  const { app } = electron
  if (!app.requestSingleInstanceLock()) {
    log(`Resepsionis is already running on ${options.data}.`)
    app.exit(exitCodes.refused)
    return
  }
  // As root Chromium's sandbox does not work; the launcher has switched it off then.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // A guest's two fingers or swipe must neither zoom the kiosk nor leave it.
  app.commandLine.appendSwitch('disable-pinch')
  app.commandLine.appendSwitch('overscroll-history-navigation', '0')
  await app.whenReady()
  electron.menu.setApplicationMenu(null)
  const shell = createShell(parts)
  app.on('second-instance', () => shell.focus())
  app.on('before-quit', () => shell.allowClosing())
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    void shell.end(exitCodes.done)
  })
  shell.start()
}

function createShell(parts: ShellParts) {
  const { electron, options, later, log } = parts
  const { app } = electron
  // So that the office's page knows that this program has no server to end, only windows.
  if (options.connect !== undefined) app.userAgentFallback += ` ${stationMark}`
  const windows: SiteWindow[] = []
  let site: ServerReady | undefined
  let closing = false
  let isEnding = false

  const supervisor =
    options.connect === undefined
      ? superviseServer({ port: options.port, launch: parts.startServer, later, tell: (event) => hear(event) })
      : undefined

  function open(planned: readonly PlannedWindow[]) {
    const { kioskDisplay } = options
    const onHopeless = () => void end(exitCodes.again)
    for (const window of planned) {
      const wayOut = { toOffice: () => openOffice(window.url), toEnd: () => app.quit() }
      windows.push(openSiteWindow(window, { ...parts, kioskDisplay, onHopeless, closing: () => closing, wayOut }))
    }
    if (planned.some(({ locked }) => locked)) electron.powerSaveBlocker.start('prevent-display-sleep')
  }

  function openOffice(url: string) {
    const office = windows.find((window) => window.screen === 'office' && window.isOpen())
    if (office) office.focus()
    else open([officeBeside(url)])
  }

  function hear(event: ServerEvent) {
    switch (event.kind) {
      case 'ready':
        log(`The site server is ready at ${event.ready.url}.`)
        if (site === undefined) open(windowsOfSite(event.ready))
        site = event.ready
        return
      case 'refused':
        log(event.message)
        if (!parts.launched) electron.showError('Resepsionis', event.message)
        void end(exitCodes.refused)
        return
      case 'down':
        log(`${event.why} Starting it again.`)
        for (const window of windows) window.serverDown()
        return
      case 'set-up':
        finishSetUp()
        return
      case 'quit':
        app.quit()
    }
  }

  function finishSetUp() {
    if (site === undefined || site.setUp) return
    site = { ...site, setUp: true }
    const before = windows.splice(0)
    open(windowsOfSite(site))
    for (const window of before) window.close()
  }

  async function end(code: number) {
    closing = true
    if (isEnding) return
    isEnding = true
    const isInOrder = await supervisor?.stop()
    if (site && isInOrder !== undefined) log(lastWords(isInOrder))
    if (code === exitCodes.again && !parts.launched) app.relaunch()
    app.exit(code)
  }

  return {
    start: () => {
      if (supervisor === undefined) open(windowsOfStation(options.connect ?? ''))
      else supervisor.start()
    },
    focus: () => windows.at(-1)?.focus(),
    allowClosing: () => {
      closing = true
    },
    end,
  }
}
