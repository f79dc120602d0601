import type { DeviceLight, PrinterLight } from '../../shared/contract/desk.ts'
import type { PrinterConfig } from '../../shared/contract/printers.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import type { Printer, PrinterStatus } from './printer/port.ts'
import type { Thermometer, ThermometerConfig } from './thermometer/thermometer.ts'

type Parts = {
  readonly settings: () => Settings | null
  /** `mayHoldRest`: a paper was begun on it and never confirmed. `onStanding` hears whatever it says of itself, also in the midst of a paper. */
  readonly openPrinter: (
    config: PrinterConfig,
    mayHoldRest: boolean,
    onStanding: (status: PrinterStatus) => void,
  ) => Printer
  readonly mayHoldRest: (printer: string) => boolean
  readonly openThermometer: (config: ThermometerConfig) => Thermometer
  /** Bytes came from the thermometer. */
  readonly onHeard: () => void
  /** A device's standing changed. */
  readonly onChanged: () => void
}

export type OpenPrinter = { readonly config: PrinterConfig; readonly device: Printer }
type Light = Pick<PrinterLight, 'state' | 'code'>
type AskedPrinter = { readonly config: PrinterConfig; readonly code: Promise<Light['code']> }
type KnownPrinter = OpenPrinter & { readonly way: string; light: Light }

/** How often an idle printer is asked how it is: often enough to see an open cover before the next guest comes. */
const askPrintersEveryMs = 10_000
const off: DeviceLight = { state: 'off', code: 'off' }
const notAsked: Light = { state: 'off', code: 'asking' }

/** The devices that the settings name now; opened again when an administrator changes them. */
export class Devices {
  readonly #parts: Parts
  #printers: readonly KnownPrinter[] = []
  #thermometer: { readonly key: string; readonly device: Thermometer } | null = null
  /** Kept when the thermometer before has let go of its port, which the next one may want. */
  #portIsFree: Promise<unknown> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  readonly #stopping = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    this.refresh()
    this.#timer = setInterval(() => this.askPrinters(), askPrintersEveryMs)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    clearInterval(this.#timer)
    const device = this.#thermometer?.device
    this.#thermometer = null
    await Promise.all([this.#portIsFree, device?.stop()])
  }

  /** In the order of the settings. */
  printers = (): readonly OpenPrinter[] => this.#printers
  thermometer = (): Thermometer | null => this.#thermometer?.device ?? null

  lights = () => ({
    printers: this.#printers.map(({ config: { key, name }, light }) => ({ key, name, ...light })),
    thermometer: thermometerLight(this.#thermometer?.device ?? null),
  })

  /** Follows the settings; called after each change of them. */
  refresh(): void {
    const settings = this.#parts.settings()
    this.#refreshPrinters(settings?.printers ?? [])
    this.#refreshThermometer(settings?.temperature.thermometer ?? null)
  }

  askPrinters(): void {
    for (const printer of this.#printers) void this.#ask(printer)
  }

  /** Asks every printer, however it stood; each answers on its own, and one that hangs never does. */
  askNow = (): readonly AskedPrinter[] =>
    this.#printers.map((printer) => ({ config: printer.config, code: this.#ask(printer) }))

  async #ask({ device }: KnownPrinter): Promise<Light['code']> {
    const status = await device.status(this.#stopping.signal)
    this.#hear(device, status)
    return printerLight(status).code
  }

  #hear(device: Printer, status: PrinterStatus): void {
    const printer = this.#printers.find((each) => each.device === device)
    const light = printerLight(status)
    if (!printer || light.code === printer.light.code) return
    printer.light = light
    this.#parts.onChanged()
  }

  /** A printer that only got another name, or other papers, goes on with what it is doing. */
  #refreshPrinters(configs: readonly PrinterConfig[]): void {
    this.#printers = configs.map((config) => {
      const way = wayTo(config)
      const known = this.#printers.find((each) => each.config.key === config.key && each.way === way)
      return { config, device: known?.device ?? this.#openPrinter(config), way, light: known?.light ?? notAsked }
    })
    this.#parts.onChanged()
    this.askPrinters()
  }

  #openPrinter(config: PrinterConfig): Printer {
    const mayHoldRest = this.#parts.mayHoldRest(config.key)
    const device = this.#parts.openPrinter(config, mayHoldRest, (status) => this.#hear(device, status))
    return device
  }

  #refreshThermometer(config: ThermometerConfig | null): void {
    const key = JSON.stringify(config)
    if (key === (this.#thermometer?.key ?? 'null')) return
    const before = this.#thermometer?.device.stop()
    this.#portIsFree = Promise.all([this.#portIsFree, before])
    const device = config && this.#parts.openThermometer(config)
    this.#thermometer = device && { key, device }
    device?.onStatus(this.#parts.onChanged)
    device?.onHeard(this.#parts.onHeard)
    void this.#portIsFree.then(() => this.#thermometer?.device === device && device?.start())
    this.#parts.onChanged()
  }
}

/** What a driver is opened with. */
function wayTo({ connection, answersStatus, ending }: PrinterConfig): string {
  return JSON.stringify([connection, answersStatus, ending])
}

function printerLight(status: PrinterStatus): Light {
  if (status.state === 'ready')
    return status.isNearEnd ? { state: 'warning', code: 'near-end' } : { state: 'good', code: 'ready' }
  if (status.state === 'unasked') return { state: 'good', code: 'unasked' }
  return { state: 'bad', code: status.state }
}

function thermometerLight(device: Thermometer | null): DeviceLight {
  const status = device?.status() ?? 'off'
  if (status === 'ready') return { state: 'good', code: 'ready' }
  if (status === 'off') return off
  return { state: status === 'starting' ? 'warning' : 'bad', code: status }
}
