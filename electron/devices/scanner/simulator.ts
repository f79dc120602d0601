import type { simulatedScannerFaults } from '../../../shared/contract/simulated.ts'
import { MemoryCable, type WiredDevice } from '../serial/memory-wire.ts'
import type { Timers } from '../serial/timers.ts'
import type { Scanner, ScannerConfig } from './port.ts'
import { SerialScanner } from './serial-scanner.ts'

export type ScannerFault = (typeof simulatedScannerFaults)[number]

/** A scanner says nothing by itself and hears nothing. */
const mute: WiredDevice = { plugIn: () => undefined, unplug: () => undefined, hear: () => undefined }
/** What a code looks like at the wrong speed. */
const noise = Uint8Array.of(0x80, 0x1c, 0xf8, 0x00, 0xc6, 0x0d)

/** The scanners of a demonstration: the real driver over cables in memory. */
export class SimulatedScanners {
  readonly #timers: Timers
  readonly #cables = new Map<ScannerConfig['screen'], MemoryCable>()
  #fault: ScannerFault = 'none'

  constructor(timers: Timers) {
    this.#timers = timers
  }

  open(config: ScannerConfig): Scanner {
    const cable = new MemoryCable(mute)
    this.#cables.set(config.screen, cable)
    return new SerialScanner(config, { openWire: cable.openWire, timers: this.#timers, listPorts: async () => [] })
  }

  fault(): ScannerFault {
    return this.#fault
  }

  setFault(fault: ScannerFault): void {
    this.#fault = fault
    for (const cable of this.#cables.values()) {
      if (fault === 'unplugged') cable.pull()
      else cable.plugIn()
    }
  }

  /** Somebody holds a code before the scanner of that screen. */
  scan(screen: ScannerConfig['screen'], text: string): void {
    const bytes = this.#fault === 'garbage' ? noise : new TextEncoder().encode(`${text}\r\n`)
    if (this.#fault !== 'unplugged') this.#cables.get(screen)?.send(bytes)
  }
}
