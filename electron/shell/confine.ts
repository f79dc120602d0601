import type { MediaAccessPermissionRequest, PermissionRequest, WebContents } from 'electron'
import type { PlannedWindow } from '../launch/planned-windows.ts'
import { leavesWindow } from './keys.ts'
import { pagePreferences } from './window-options.ts'

/** Screens whose user may save a file: the office's lists and templates, the desk's closing. */
const saving = ['desk', 'office', 'start', 'simulator']

/**
 * Holds a page to its place: it stays on its site server (a locked one on its own screen), opens no window of its own unless it
 * is unlocked, and gets no permission of the browser but the camera.
 */
export function confine(contents: WebContents, window: PlannedWindow, devTools: boolean): void {
  const { origin } = new URL(window.url)
  confineNavigation(contents, window, origin)
  confineWindows(contents, window, origin, devTools)
  confinePermissions(contents, origin)
  contents.session.on('will-download', (event) => {
    if (!saving.includes(window.screen)) event.preventDefault()
  })
  if (window.locked) {
    contents.on('before-input-event', (event, input) => {
      if (leavesWindow(input)) event.preventDefault()
    })
  }
}

function confineNavigation(contents: WebContents, { screen, locked }: PlannedWindow, origin: string) {
  const stays = (url: string) => {
    const target = URL.canParse(url) ? new URL(url) : undefined
    if (target?.origin !== origin) return false
    return !locked || target.pathname === `/${screen}` || target.pathname.startsWith(`/${screen}/`)
  }
  contents.on('will-frame-navigate', (event) => {
    if (!stays(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!stays(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function confineWindows(contents: WebContents, window: PlannedWindow, origin: string, devTools: boolean) {
  contents.setWindowOpenHandler(({ url }) =>
    !window.locked && URL.canParse(url) && new URL(url).origin === origin
      ? { action: 'allow', overrideBrowserWindowOptions: { webPreferences: pagePreferences(window.screen, devTools) } }
      : { action: 'deny' },
  )
  contents.on('did-create-window', (child) => confine(child.webContents, window, devTools))
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
