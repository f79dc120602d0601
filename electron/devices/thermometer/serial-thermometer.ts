import type { NoReadingReason, ThermometerStatus } from '../../../shared/domain/temperature.ts'
import { Connection, type ConnectionState } from '../serial/connection.ts'
import type { Timers } from '../serial/timers.ts'
import type { OpenWire } from '../serial/wire.ts'
import { createContinuousWindow, createSingleShotWindow, type MeasuringWindow, type Owed } from './measuring.ts'
import type { Protocol, Scanner } from './protocol.ts'
import { protocols } from './protocols.ts'
import type { Measurement, Thermometer, ThermometerConfig } from './thermometer.ts'

type Parts = { readonly openWire: OpenWire; readonly timers: Timers }

/** Small controllers read one command at a time; between two they get so many ms. */
const commandGap = 50

/** The driver: bytes of a serial line in, body temperatures out. Does nothing before `start()`. */
export function createSerialThermometer(config: ThermometerConfig, parts: Parts): Thermometer {
  return new SerialThermometer(config, parts)
}

class SerialThermometer implements Thermometer {
  readonly #config: ThermometerConfig
  readonly #timers: Timers
  readonly #protocol: Protocol
  readonly #connection: Connection
  readonly #listeners = new Set<(status: ThermometerStatus) => void>()
  readonly #owed: Owed = { until: 0 }
  #scanner: Scanner
  #window: MeasuringWindow | undefined
  #state: ConnectionState = 'off'
  /** Set when the open line gave nothing usable, until it does. */
  #mute: 'silent' | 'garbled' | undefined
  #told: ThermometerStatus = 'off'

  constructor(config: ThermometerConfig, { openWire, timers }: Parts) {
    this.#config = config
    this.#timers = timers
    this.#protocol = protocols[config.protocol]
    this.#scanner = this.#protocol.createScanner()
    this.#connection = new Connection({
      openWire,
      timers,
      address: { path: config.path, baudRate: config.baudRate ?? this.#protocol.baudRate },
      onState: (state) => this.#onState(state),
      onData: (bytes) => this.#onData(bytes),
    })
  }

  start(): void {
    this.#connection.start()
  }

  stop(): Promise<void> {
    return this.#connection.stop()
  }

  status(): ThermometerStatus {
    if (this.#state === 'open') return this.#mute ?? 'ready'
    return this.#state === 'starting' ? (this.#mute ?? 'starting') : this.#state
  }

  onStatus(listener: (status: ThermometerStatus) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async measure({ windowMs, signal }: Parameters<Thermometer['measure']>[0]): Promise<Measurement> {
    const wire = this.#connection.wire
    if (signal.aborted) return noReading('aborted')
    if (this.#window) return noReading('busy')
    if (!wire) return noReading('offline')
    const window = this.#createWindow(windowMs)
    const abort = () => window.end('aborted')
    this.#window = window
    signal.addEventListener('abort', abort)
    await wire.flush()
    window.open()
    const finding = await window.finding
    signal.removeEventListener('abort', abort)
    this.#window = undefined
    if (finding.outcome === 'reading') return { ...finding, device: this.#config.path, protocol: this.#config.protocol }
    if (finding.reason === 'silent' || finding.reason === 'garbled') this.#reviveFrom(finding.reason)
    return finding
  }

  #createWindow(windowMs: number): MeasuringWindow {
    const parts = {
      protocol: this.#protocol,
      offset: this.#config.offset,
      windowMs,
      timers: this.#timers,
      send: (commands: readonly Uint8Array[]) => this.#send(commands),
    }
    const { ask } = this.#protocol
    return ask ? createSingleShotWindow(parts, ask, this.#owed) : createContinuousWindow(parts)
  }

  #send(commands: readonly Uint8Array[]): void {
    const [first, ...further] = commands
    if (!first) return
    this.#connection.wire?.write(first)
    if (further.length > 0) this.#timers.after(commandGap, () => this.#send(further))
  }

  #onState(state: ConnectionState): void {
    this.#state = state
    if (state === 'open') {
      this.#scanner = this.#protocol.createScanner()
      this.#send(this.#protocol.configure)
    } else {
      this.#window?.end('offline')
      if (state !== 'starting') this.#mute = undefined
    }
    this.#tell()
  }

  #onData(bytes: Uint8Array): void {
    const frames = this.#scanner.push(bytes, this.#timers.now())
    this.#window?.hear()
    if (frames.length > 0) this.#mute = undefined
    for (const frame of frames) this.#window?.take(frame)
    this.#tell()
  }

  /** A USB adapter can hang without a word, so the line is opened anew. */
  #reviveFrom(reason: 'silent' | 'garbled'): void {
    this.#mute = reason
    this.#tell()
    this.#connection.reopen()
  }

  #tell(): void {
    const status = this.status()
    if (status === this.#told) return
    this.#told = status
    for (const listener of this.#listeners) listener(status)
  }
}

function noReading(reason: NoReadingReason): Measurement {
  return { outcome: 'no-reading', reason }
}
