import { EventEmitter } from 'node:events'
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Input,
  MediaAccessPermissionRequest,
  Session,
  WebContents,
} from 'electron'
import type { DisplayFacts } from '../displays.ts'
import type { Electron } from '../electron.ts'

type PermissionAsk = { permission: string; mediaTypes?: string[]; url: string }

/** Whether the listeners of an event prevented it, as Chromium asks them before it goes on. */
function prevented(emitter: EventEmitter, name: string, event: object, ...rest: unknown[]): boolean {
  let stopped = false
  const preventDefault = () => {
    stopped = true
  }
  emitter.emit(name, { ...event, preventDefault }, ...rest)
  return stopped
}

class StubSession extends EventEmitter {
  check: Parameters<Session['setPermissionCheckHandler']>[0] = null
  request: Parameters<Session['setPermissionRequestHandler']>[0] = null
  device: Parameters<Session['setDevicePermissionHandler']>[0] = null

  setPermissionCheckHandler = (handler: typeof this.check) => {
    this.check = handler
  }
  setPermissionRequestHandler = (handler: typeof this.request) => {
    this.request = handler
  }
  setDevicePermissionHandler = (handler: typeof this.device) => {
    this.device = handler
  }
}

class StubContents extends EventEmitter {
  readonly session = new StubSession()
  openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' })
  crashed = 0

  setWindowOpenHandler = (handler: typeof this.openHandler) => {
    this.openHandler = handler
  }
  forcefullyCrashRenderer = () => {
    this.crashed += 1
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 })
  }
}

/** A window as far as the shell looks at one, with what a person or Chromium would do to it. */
export class StubWindow extends EventEmitter {
  readonly webContents = new StubContents()
  readonly options: BrowserWindowConstructorOptions
  readonly loaded: string[] = []
  destroyed = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
  }

  loadURL = async (url: string) => void this.loaded.push(url)
  isDestroyed = () => this.destroyed
  isMinimized = () => false
  show = () => {}
  focus = () => this.emit('focus')
  destroy = () => {
    this.destroyed = true
    this.emit('closed')
  }

  get page(): string | undefined {
    return this.loaded.at(-1)
  }

  /** Closes it as Alt+F4 does; false when it stayed open. */
  close(): boolean {
    if (prevented(this, 'close', {})) return false
    this.destroy()
    return true
  }

  crash(reason = 'crashed') {
    this.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
  }

  failToLoad(code = -102) {
    this.webContents.emit('did-fail-load', {}, code, 'ERR_CONNECTION_REFUSED', this.page, true)
  }

  /** Whether the page gets to an address by a link, a form or a script. */
  navigates(url: string): boolean {
    return !prevented(this.webContents, 'will-frame-navigate', { url })
  }

  redirects(url: string): boolean {
    return !prevented(this.webContents, 'will-redirect', { url })
  }

  opens(url: string): boolean {
    return (
      this.webContents.openHandler({ url } as Parameters<typeof this.webContents.openHandler>[0]).action === 'allow'
    )
  }

  presses(input: Partial<Input>): boolean {
    const keys = { key: '', control: false, alt: false, meta: false, shift: false, ...input }
    return !prevented(this.webContents, 'before-input-event', {}, keys)
  }

  saves(): boolean {
    return !prevented(this.webContents.session, 'will-download', {})
  }

  /** Whether the page is granted a permission, by the check and by the request alike. */
  granted({ permission, mediaTypes = [], url }: PermissionAsk): boolean {
    const { check, request } = this.webContents.session
    if (check === null || request === null) return true
    const contents = this.webContents as unknown as WebContents
    const mediaType = mediaTypes[0] as 'video' | 'audio' | undefined
    const details = { isMainFrame: true, requestingUrl: url, ...(mediaType === undefined ? {} : { mediaType }) }
    const checked = check(contents, permission as 'media', new URL(url).origin, details)
    let asked = false
    const answer = (granted: boolean) => {
      asked = granted
    }
    request(contents, permission as 'media', answer, { ...details, mediaTypes } as MediaAccessPermissionRequest)
    if (checked !== asked) throw new Error('The two handlers disagree.')
    return asked
  }
}

class StubApp extends EventEmitter {
  readonly exits: number[] = []
  readonly switches = new Set<string>()
  relaunched = false
  sandboxed = false
  isPackaged = true
  userAgentFallback = 'Electron'
  alone = true
  windows: () => readonly StubWindow[] = () => []

  commandLine = {
    appendSwitch: (name: string) => void this.switches.add(name),
    hasSwitch: (name: string) => this.switches.has(name),
  } as Electron['app']['commandLine']
  enableSandbox = () => {
    this.sandboxed = true
  }
  requestSingleInstanceLock = () => this.alone
  whenReady = async () => {}
  relaunch = () => {
    this.relaunched = true
  }
  exit = (code = 0) => void this.exits.push(code)
  /** As Electron: asks, closes the windows, and goes on only when all are closed. */
  quit = () => {
    if (prevented(this, 'before-quit', {})) return
    if (this.windows().every((window) => window.destroyed || window.close())) prevented(this, 'will-quit', {})
  }
}

/** Electron without its program. */
export class StubElectron {
  readonly app = new StubApp()
  readonly windows: StubWindow[] = []
  readonly errors: string[] = []
  awake = 0
  displays: DisplayFacts[] = [{ bounds: { x: 0, y: 0, width: 1920, height: 1080 }, touchSupport: 'unknown' }]

  constructor() {
    this.app.windows = () => this.windows
  }

  /** The stub as what the shell takes; it has what the shell uses, which the tests prove by running it. */
  get electron(): Electron {
    return {
      app: this.app as unknown as Electron['app'],
      menu: { setApplicationMenu: () => {} },
      powerSaveBlocker: { start: () => ++this.awake },
      displays: () => this.displays,
      createWindow: (options) => {
        const window = new StubWindow(options)
        this.windows.push(window)
        return window as unknown as BrowserWindow
      },
      showError: (_title, text) => void this.errors.push(text),
    }
  }

  /** The open window of a screen. */
  window(screen: string): StubWindow {
    const found = this.windows.find(
      ({ options, destroyed }) => !destroyed && options.webPreferences?.partition === `persist:${screen}`,
    )
    if (found === undefined) throw new Error(`There is no window for ${screen}.`)
    return found
  }
}
