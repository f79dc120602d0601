import { Connection, type ConnectionState } from '../serial/connection.ts'
import { currentPath, type ListPorts } from '../serial/ports.ts'
import type { Timers } from '../serial/timers.ts'
import type { OpenWire } from '../serial/wire.ts'
import { createLineReader, type ReadLine } from './line-reader.ts'
import type { Scanner, ScannerConfig, ScannerStatus } from './port.ts'

type Parts = { readonly openWire: OpenWire; readonly timers: Timers; readonly listPorts: ListPorts }

/** Without an end of line a code is over when nothing came for so long; at 1200 baud two bytes are 8 ms apart, USB adds 16. */
const restMs = 200
/** A scanner on a stand sends a code again and again while it sees it. */
const sameAgainMs = 1_000

/** The driver: bytes of a serial line in, codes out. Does nothing before `start()`. */
export class SerialScanner implements Scanner {
  readonly config: ScannerConfig
  readonly #timers: Timers
  readonly #connection: Connection
  readonly #onStatus = new Set<() => void>()
  readonly #onText = new Set<(text: string) => void>()
  #reader = createLineReader()
  #stopResting: () => void = () => undefined
  #state: ConnectionState = 'off'
  /** The last line was none: most often the speed is set wrong. */
  #isGarbled = false
  #dropped = 0
  #last = { text: '', at: Number.NEGATIVE_INFINITY }
  #told: ScannerStatus = 'off'

  constructor(config: ScannerConfig, { openWire, timers, listPorts }: Parts) {
    this.config = config
    this.#timers = timers
    this.#connection = new Connection({
      openWire,
      timers,
      address: { path: config.path, baudRate: config.baudRate },
      findPath: async () => (config.usb ? currentPath(config, await listPorts()) : config.path),
      onState: (state) => this.#onState(state),
      onData: (bytes) => this.#onData(bytes),
    })
  }

  start(): void {
    this.#connection.start()
  }

  async stop(): Promise<void> {
    this.#stopResting()
    await this.#connection.stop()
  }

  status(): ScannerStatus {
    if (this.#state !== 'open') return this.#state
    return this.#isGarbled ? 'garbled' : 'ready'
  }

  dropped(): number {
    return this.#dropped
  }

  onStatus(listener: () => void): () => void {
    this.#onStatus.add(listener)
    return () => this.#onStatus.delete(listener)
  }

  onText(listener: (text: string) => void): () => void {
    this.#onText.add(listener)
    return () => this.#onText.delete(listener)
  }

  #onState(state: ConnectionState): void {
    this.#state = state
    this.#stopResting()
    // Half a code from before the cable was pulled is none.
    this.#reader = createLineReader()
    if (state !== 'open') this.#isGarbled = false
    this.#tell()
  }

  #onData(bytes: Uint8Array): void {
    this.#stopResting()
    this.#read(this.#reader.push(bytes))
    this.#stopResting = this.#timers.after(restMs, () => this.#read(this.#reader.rest()))
  }

  #read(lines: readonly ReadLine[]): void {
    for (const line of lines) {
      this.#isGarbled = line.kind === 'dropped'
      if (line.kind === 'dropped') this.#dropped += 1
      else this.#hear(line.text)
    }
    this.#tell()
  }

  #hear(text: string): void {
    const at = this.#timers.now()
    const isAgain = text === this.#last.text && at - this.#last.at < sameAgainMs
    this.#last = { text, at }
    if (!isAgain) for (const listener of this.#onText) listener(text)
  }

  #tell(): void {
    const status = this.status()
    if (status === this.#told) return
    this.#told = status
    for (const listener of this.#onStatus) listener()
  }
}
