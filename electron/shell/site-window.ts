import type { BrowserWindow } from 'electron'
import type { PlannedWindow } from '../launch/planned-windows.ts'
import { confine, type WayOut } from './confine.ts'
import { placeFor } from './displays.ts'
import type { Electron } from './electron.ts'
import type { Later } from './later.ts'
import { mend } from './mend.ts'
import { waitingPage } from './waiting-page.ts'
import { windowOptions } from './window-options.ts'

/** So long an open page bridges a restart of the server itself, keeping what was typed into it. */
const bridged = 3_000
const probePause = 1_000
/** Chromium's code for a load that another one replaced. */
const aborted = -3

export type WindowParts = {
  readonly electron: Electron
  readonly kioskDisplay: number | undefined
  readonly later: Later
  now(): number
  /** Whether a site server answers at an address. */
  probe(url: string): Promise<boolean>
  /** Whether the program is being ended, which alone closes a locked window. */
  closing(): boolean
  onHopeless(): void
  readonly wayOut: WayOut
  log(line: string): void
}

export type SiteWindow = {
  readonly screen: PlannedWindow['screen']
  /** Tells it that the server is gone. It shows the waiting page if that lasts, and heals by itself. */
  serverDown(): void
  readonly isOpen: () => boolean
  focus(): void
  close(): void
}

/** Opens one window on a screen of a site server and keeps it there. */
export function openSiteWindow(planned: PlannedWindow, parts: WindowParts): SiteWindow {
  const { electron, later, probe, log } = parts
  const place = placeFor(planned.screen, electron.displays(), parts.kioskDisplay)
  const devTools = !electron.app.isPackaged
  const window = electron.createWindow(windowOptions(planned, place, devTools))
  let waiting = false
  let callOff = () => {}

  const load = (url: string) => {
    // A load that fails is told by 'did-fail-load'.
    window.loadURL(url).catch(() => {})
  }
  const open = () => {
    waiting = false
    load(planned.url)
  }
  const wait = () => {
    callOff()
    if (window.isDestroyed()) return
    if (!waiting) load(waitingPage())
    waiting = true
    callOff = later(probePause, () => void openOrWait())
  }
  const openOrWait = async () => {
    const answers = await probe(planned.url)
    if (window.isDestroyed()) return
    if (answers) open()
    else wait()
  }
  const reload = () => {
    if (waiting) load(waitingPage())
    else void openOrWait()
  }

  confine(window.webContents, planned, devTools, parts.wayOut)
  mend({ window, now: parts.now, later, reload, onHopeless: parts.onHopeless, log })
  window.webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame || code === aborted) return
    log(`${url} could not be loaded: ${description}.`)
    wait()
  })
  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => {
    if (planned.locked && !parts.closing()) event.preventDefault()
  })
  window.on('closed', () => callOff())
  open()

  return {
    screen: planned.screen,
    serverDown: () => {
      if (waiting) return
      callOff()
      callOff = later(bridged, () => void probe(planned.url).then((answers) => answers || wait()))
    },
    isOpen: () => !window.isDestroyed(),
    focus: () => focus(window),
    close: () => window.destroy(),
  }
}

function focus(window: BrowserWindow) {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
