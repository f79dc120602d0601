import type { DeviceLight } from '../../shared/contract/desk.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import type { Printer } from './printer/port.ts'
import type { Thermometer, ThermometerConfig } from './thermometer/thermometer.ts'

type PrinterConfig = NonNullable<Settings['printer']>

type Parts = {
  readonly settings: () => Settings | null
  readonly openPrinter: (config: PrinterConfig) => Printer
  readonly openThermometer: (config: ThermometerConfig) => Thermometer
  /** A device's standing changed. */
  readonly onChanged: () => void
}

/** How often an idle printer is asked how it is: often enough to see an open cover before the next guest comes. */
const askPrinterEveryMs = 10_000

/** The devices that the settings name now; opened again when an administrator changes them. */
export class Devices {
  readonly #parts: Parts
  #printer: { readonly key: string; readonly config: PrinterConfig; readonly device: Printer } | null = null
  #thermometer: { readonly key: string; readonly device: Thermometer } | null = null
  #printerLight: DeviceLight = { state: 'off', code: 'off' }
  #timer: NodeJS.Timeout | undefined
  readonly #stopping = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    this.refresh()
    this.#timer = setInterval(() => void this.askPrinter(), askPrinterEveryMs)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    clearInterval(this.#timer)
    await this.#thermometer?.device.stop()
  }

  printer = (): Printer | null => this.#printer?.device ?? null
  printerConfig = (): PrinterConfig | null => this.#printer?.config ?? null
  thermometer = (): Thermometer | null => this.#thermometer?.device ?? null

  lights = (): { printer: DeviceLight; thermometer: DeviceLight } => ({
    printer: this.#printerLight,
    thermometer: thermometerLight(this.#thermometer?.device ?? null),
  })

  /** Follows the settings; called after each change of them. */
  refresh(): void {
    const settings = this.#parts.settings()
    this.#refreshPrinter(settings?.printer ?? null)
    this.#refreshThermometer(settings?.temperature.thermometer ?? null)
  }

  async askPrinter(): Promise<void> {
    const device = this.#printer?.device
    const light: DeviceLight = device
      ? printerLight(await device.status(this.#stopping.signal))
      : { state: 'off', code: 'off' }
    if (light.code === this.#printerLight.code) return
    this.#printerLight = light
    this.#parts.onChanged()
  }

  #refreshPrinter(config: PrinterConfig | null): void {
    const key = JSON.stringify(config)
    if (key === (this.#printer?.key ?? 'null')) return
    this.#printer = config && { key, config, device: this.#parts.openPrinter(config) }
    void this.askPrinter()
  }

  #refreshThermometer(config: ThermometerConfig | null): void {
    const key = JSON.stringify(config)
    if (key === (this.#thermometer?.key ?? 'null')) return
    void this.#thermometer?.device.stop()
    this.#thermometer = config && { key, device: this.#parts.openThermometer(config) }
    this.#thermometer?.device.onStatus(this.#parts.onChanged)
    this.#thermometer?.device.start()
    this.#parts.onChanged()
  }
}

function printerLight(status: Awaited<ReturnType<Printer['status']>>): DeviceLight {
  if (status.state === 'ready')
    return status.isNearEnd ? { state: 'warning', code: 'near-end' } : { state: 'good', code: 'ready' }
  if (status.state === 'unasked') return { state: 'good', code: 'unasked' }
  return { state: 'bad', code: status.state }
}

function thermometerLight(device: Thermometer | null): DeviceLight {
  const status = device?.status() ?? 'off'
  if (status === 'ready') return { state: 'good', code: 'ready' }
  if (status === 'off') return { state: 'off', code: 'off' }
  return { state: status === 'starting' ? 'warning' : 'bad', code: status }
}
