import type { ScannerState } from '../../../shared/contract/scanning.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import type { Scanner, ScannerConfig } from './port.ts'

type Parts = {
  readonly settings: () => Settings | null
  readonly openScanner: (config: ScannerConfig) => Scanner
  readonly now: () => number
  /** A scanner's standing changed, or it read something. */
  readonly onChanged: () => void
  readonly onText: (config: ScannerConfig, text: string) => void
}

type Open = { readonly key: string; readonly device: Scanner; last: ScannerState['last'] }

/** The scanners that the settings name now; each is opened again when an administrator changes it. */
export class Scanners {
  readonly #parts: Parts
  #open: readonly Open[] = []

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async stop(): Promise<void> {
    await Promise.all(this.#open.map(({ device }) => device.stop()))
  }

  states = (): readonly ScannerState[] =>
    this.#open.map(({ device, last }) => ({
      ...device.config,
      status: device.status(),
      dropped: device.dropped(),
      last,
    }))

  /** Follows the settings; called at the start and after each change of them. */
  refresh(): void {
    const wanted = this.#parts.settings()?.scanners ?? []
    const kept = this.#open.filter(({ key }) => wanted.some((config) => JSON.stringify(config) === key))
    for (const one of this.#open) if (!kept.includes(one)) void one.device.stop()
    this.#open = wanted.map((config) => {
      const key = JSON.stringify(config)
      return kept.find((one) => one.key === key) ?? this.#start(key, config)
    })
  }

  #start(key: string, config: ScannerConfig): Open {
    const device = this.#parts.openScanner(config)
    const open: Open = { key, device, last: null }
    device.onStatus(this.#parts.onChanged)
    device.onText((text) => {
      open.last = { at: this.#parts.now(), text }
      this.#parts.onText(config, text)
      this.#parts.onChanged()
    })
    device.start()
    return open
  }
}
