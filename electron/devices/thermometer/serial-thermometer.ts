import type { NoReadingReason, ThermometerStatus } from '../../../shared/domain/temperature.ts'
import { Connection, type ConnectionState } from '../serial/connection.ts'
import { currentPath, type ListPorts } from '../serial/ports.ts'
import type { Timers } from '../serial/timers.ts'
import { Watchdog } from '../serial/watchdog.ts'
import type { OpenWire } from '../serial/wire.ts'
import { Babble } from './babble.ts'
import {
  createAskedWindow,
  createContinuousWindow,
  longestSilence,
  type MeasuringWindow,
  type Owed,
} from './measuring.ts'
import type { FrameReader, Piece, Protocol } from './protocol.ts'
import { protocols } from './protocols.ts'
import { type HeardPiece, Recorder } from './recorder.ts'
import type { Measurement, Thermometer, ThermometerConfig } from './thermometer.ts'

type Parts = { readonly openWire: OpenWire; readonly listPorts: ListPorts; readonly timers: Timers }

/** Small controllers read one command at a time; between two they get so many ms. */
const commandGap = 50

/** The driver: bytes of a serial line in, body temperatures out. Does nothing before `start()`. */
export class SerialThermometer implements Thermometer {
  readonly #config: ThermometerConfig
  readonly #timers: Timers
  readonly #protocol: Protocol
  readonly #connection: Connection
  readonly #recorder: Recorder
  readonly #listeners = new Set<(status: ThermometerStatus) => void>()
  readonly #hearers = new Set<() => void>()
  readonly #owed: Owed = { until: 0 }
  #reader: FrameReader
  #window: MeasuringWindow | undefined
  #state: ConnectionState = 'off'
  /** Set when the open line gave nothing usable, until it does. */
  #mute: 'silent' | 'garbled' | undefined
  #told: ThermometerStatus = 'off'
  #watchdog: Watchdog | undefined
  readonly #babble: Babble

  constructor(config: ThermometerConfig, { openWire, listPorts, timers }: Parts) {
    this.#config = config
    this.#timers = timers
    this.#protocol = protocols[config.protocol]
    this.#reader = this.#protocol.createReader()
    this.#babble = new Babble(timers, () => this.#tell())
    this.#recorder = new Recorder(timers, () => {
      for (const listener of this.#hearers) listener()
    })
    this.#connection = new Connection({
      openWire,
      timers,
      address: { path: config.path, baudRate: config.baudRate ?? this.#protocol.baudRate },
      findPath: async () => (config.usb ? currentPath(config, await listPorts()) : config.path),
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
    if (this.#state === 'open') return this.#mute ?? (this.#babble.isOn ? 'garbled' : 'ready')
    return this.#state === 'starting' ? (this.#mute ?? 'starting') : this.#state
  }

  openPath(): string | null {
    return this.#connection.path
  }

  recent(): readonly HeardPiece[] {
    return this.#recorder.recent()
  }

  onHeard(listener: () => void): () => void {
    this.#hearers.add(listener)
    return () => this.#hearers.delete(listener)
  }

  onStatus(listener: (status: ThermometerStatus) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async measure({ windowMs, signal }: Parameters<Thermometer['measure']>[0]): Promise<Measurement> {
    const { wire, path } = this.#connection
    if (signal.aborted) return noReading('aborted')
    if (this.#window) return noReading('busy')
    if (!wire || path === null) return noReading('offline')
    const window = this.#createWindow(windowMs)
    const abort = () => window.end('aborted')
    this.#window = window
    signal.addEventListener('abort', abort)
    await wire.flush()
    window.open()
    const finding = await window.finding
    signal.removeEventListener('abort', abort)
    this.#window = undefined
    if (finding.outcome === 'reading') return { ...finding, device: path, protocol: this.#config.protocol }
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
    const { manner } = this.#protocol
    return manner.kind === 'answers'
      ? createAskedWindow(parts, manner, this.#owed)
      : createContinuousWindow(parts, manner)
  }

  #send(commands: readonly Uint8Array[]): void {
    const [first, ...further] = commands
    if (!first) return
    const { manner } = this.#protocol
    // Whatever came before the question is no part of its answer.
    if (manner.kind === 'answers' && first === manner.command) this.#reader = this.#protocol.createReader()
    this.#connection.wire?.write(first)
    if (further.length > 0) this.#timers.after(commandGap, () => this.#send(further))
  }

  #onState(state: ConnectionState): void {
    this.#state = state
    if (state === 'open') {
      this.#reader = this.#protocol.createReader()
      this.#send(this.#protocol.configure)
      this.#watch()
    } else {
      this.#watchdog?.stop()
      this.#babble.hearSense()
      this.#window?.end('offline')
      if (state !== 'starting') this.#mute = undefined
    }
    this.#tell()
  }

  #onData(bytes: Uint8Array): void {
    const pieces = this.#reader.push(bytes, this.#timers.now())
    this.#recorder.take(pieces)
    const sound = pieces.filter((piece) => piece.kind === 'temperature')
    this.#window?.hear()
    if (sound.length > 0) {
      this.#mute = undefined
      this.#babble.hearSense()
    } else this.#babble.hearNoise(noiseIn(pieces))
    this.#watchdog?.hear(sound.length > 0)
    for (const frame of sound) this.#window?.take(frame)
    this.#tell()
  }

  /** A sensor that never pauses is missed at once, not only when the next guest stands before it. */
  #watch(): void {
    const { manner } = this.#protocol
    if (manner.kind === 'answers' || !manner.isUnbroken) return
    this.#watchdog = new Watchdog(this.#timers, longestSilence, (reason) => {
      // A measurement that is under way notices by itself, and ends first.
      if (!this.#window) this.#reviveFrom(reason)
    })
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

function noiseIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'noise' ? piece.bytes.length : 0), 0)
}

function noReading(reason: NoReadingReason): Measurement {
  return { outcome: 'no-reading', reason }
}
