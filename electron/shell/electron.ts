import type { App, BrowserWindow, BrowserWindowConstructorOptions, Menu, PowerSaveBlocker } from 'electron'
import type { DisplayFacts } from './displays.ts'

/**
 * What the shell needs of Electron. Passed in by main.ts, so that the whole shell also runs, in tests, where Electron's program
 * is not installed.
 */
export type Electron = {
  readonly app: Pick<
    App,
    | 'commandLine'
    | 'enableSandbox'
    | 'exit'
    | 'isPackaged'
    | 'on'
    | 'quit'
    | 'relaunch'
    | 'requestSingleInstanceLock'
    | 'userAgentFallback'
    | 'whenReady'
  >
  readonly menu: Pick<typeof Menu, 'setApplicationMenu'>
  readonly powerSaveBlocker: Pick<PowerSaveBlocker, 'start'>
  displays(): readonly DisplayFacts[]
  createWindow(options: BrowserWindowConstructorOptions): BrowserWindow
  /** Shows a message that stays until it is read. */
  showError(title: string, text: string): void
}
