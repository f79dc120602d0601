import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'
import type { Screen } from '../../shared/contract/access.ts'
import type { PlannedWindow } from '../launch/planned-windows.ts'
import type { Place } from './displays.ts'

/**
 * The preferences of every page: it is a web page like any other and gets nothing of Node or Electron. Each screen has a session
 * of its own, as it is a station of its own.
 */
export function pagePreferences(screen: Screen, devTools: boolean): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    devTools,
    partition: `persist:${screen}`,
    // A ring must sound, and a list stay true, also in a window that nobody has touched or that another one covers.
    autoplayPolicy: 'no-user-gesture-required',
    backgroundThrottling: false,
  }
}

/** A window of a station covers its display and has no frame; where guest and guard share one display both keep a frame. */
export function windowOptions(
  { screen, locked }: PlannedWindow,
  { bounds, shared }: Place,
  devTools: boolean,
): BrowserWindowConstructorOptions {
  const covering = locked && !shared
  return {
    ...bounds,
    show: false,
    autoHideMenuBar: true,
    title: 'Resepsionis',
    backgroundColor: '#FBF9F6',
    kiosk: covering,
    frame: !covering,
    alwaysOnTop: covering && screen === 'kiosk',
    closable: !locked,
    webPreferences: pagePreferences(screen, devTools),
  }
}
