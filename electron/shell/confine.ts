import type { MediaAccessPermissionRequest, PermissionRequest, WebContents } from 'electron'
import { endOfStation } from '../../shared/contract/access.ts'
import type { PlannedWindow } from '../launch/planned-windows.ts'
import { leavesWindow, opensOffice } from './keys.ts'
import { pagePreferences } from './window-options.ts'

/** Screens whose user may save a file: the office's lists and templates, the desk's closing. */
const saving = ['desk', 'office', 'start', 'simulator']

export type WayOut = {
  /** The page, or a key, asks for the office beside the locked windows. */
  readonly toOffice: () => void
  /** The office's page says that an administrator closes this machine's windows. */
  readonly toEnd: () => void
}

/**
 * Holds a page to its place: it stays on its site server (a locked one on its own screen), opens no window of its own unless it
 * is unlocked, and gets no permission of the browser but the camera.
 */
export function confine(contents: WebContents, window: PlannedWindow, devTools: boolean, wayOut: WayOut): void {
  const { origin } = new URL(window.url)
  confineNavigation(contents, window, origin, wayOut)
  confineWindows(contents, window, origin, devTools, wayOut)
  confinePermissions(contents, origin)
  contents.session.on('will-download', (event) => {
    if (!saving.includes(window.screen)) event.preventDefault()
  })
  if (window.locked) {
    contents.on('before-input-event', (event, input) => {
      if (opensOffice(input)) wayOut.toOffice()
      if (leavesWindow(input)) event.preventDefault()
    })
  }
}

function confineNavigation(contents: WebContents, { screen, locked }: PlannedWindow, origin: string, wayOut: WayOut) {
  const stays = (url: string) => {
    const target = URL.canParse(url) ? new URL(url) : undefined
    if (target?.origin !== origin) return false
    return !locked || target.pathname === `/${screen}` || target.pathname.startsWith(`/${screen}/`)
  }
  contents.on('will-frame-navigate', (event) => {
    if (screen === 'office' && event.url === `${origin}${endOfStation}`) wayOut.toEnd()
    else if (stays(event.url)) return
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!stays(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function confineWindows(
  contents: WebContents,
  window: PlannedWindow,
  origin: string,
  devTools: boolean,
  wayOut: WayOut,
) {
  contents.setWindowOpenHandler(({ url }) => {
    const target = URL.canParse(url) ? new URL(url) : undefined
    if (target?.origin !== origin) return { action: 'deny' }
    if (!window.locked)
      return {
        action: 'allow',
        overrideBrowserWindowOptions: { webPreferences: pagePreferences(window.screen, devTools) },
      }
    if (window.screen === 'desk' && target.pathname === '/office') wayOut.toOffice()
    return { action: 'deny' }
  })
  contents.on('did-create-window', (child) => confine(child.webContents, window, devTools, wayOut))
}

function confinePermissions({ session }: WebContents, origin: string) {
  const ours = (address: string | undefined) =>
    address !== undefined && URL.canParse(address) && new URL(address).origin === origin
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, { mediaType }) =>
      permission === 'media' && mediaType === 'video' && ours(requestingOrigin),
  )
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const types = mediaTypes(details)
    answer(
      permission === 'media' &&
        types.length > 0 &&
        types.every((type) => type === 'video') &&
        ours(details.requestingUrl),
    )
  })
  session.setDevicePermissionHandler(() => false)
}

function mediaTypes(details: PermissionRequest): readonly string[] {
  return 'mediaTypes' in details ? ((details as MediaAccessPermissionRequest).mediaTypes ?? []) : []
}
