import type { BrowserWindow } from 'electron'
import { minuteMs } from '../../shared/domain/time.ts'
import type { Later } from './later.ts'

/** So many crashes of one window within this time, and reloading it does not help. */
const crashesBorne = 3
const within = 5 * minuteMs
/** So long a page may hang before it is ended and loaded again. */
const hanging = 15_000

type Parts = {
  readonly window: BrowserWindow
  /** Milliseconds on a clock that only runs forward. */
  now(): number
  readonly later: Later
  reload(): void
  /** Reloading does not help: the whole program should start again. */
  onHopeless(): void
  log(line: string): void
}

/** Brings a window back whose page has crashed or hangs. */
export function mend({ window, now, later, reload, onHopeless, log }: Parts): void {
  const contents = window.webContents
  let crashes: number[] = []
  let callOff = () => {}

  contents.on('render-process-gone', (_event, { reason }) => {
    callOff()
    if (reason === 'clean-exit' || window.isDestroyed()) return
    crashes = [...crashes.filter((time) => now() - time < within), now()]
    log(`A window's page is gone (${reason}), ${crashes.length} time(s) within ${within / minuteMs} minutes.`)
    if (crashes.length >= crashesBorne) onHopeless()
    else reload()
  })
  window.on('unresponsive', () => {
    callOff()
    callOff = later(hanging, () => {
      if (window.isDestroyed()) return
      log('A window has been hanging and is loaded again.')
      contents.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', () => callOff())
}
