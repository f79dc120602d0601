import type { Timers } from './timers.ts'
import type { OpenWire, Wire, WireFailure } from './wire.ts'

export type ConnectionState = 'off' | 'starting' | 'open' | WireFailure

/** Waits before each further try to open, ms; the last one repeats. */
const retryDelays = [1_000, 2_000, 5_000] as const

type Parts = {
  readonly openWire: OpenWire
  readonly address: { readonly path: string; readonly baudRate: number }
  /** Where the device is now, `null` when it is nowhere; asked before each opening. Without it the path never changes. */
  readonly findPath?: () => Promise<string | null>
  readonly timers: Timers
  onState(state: ConnectionState): void
  onData(bytes: Uint8Array): void
}

type End = 'lost' | 'reopen' | 'stopped'

/** Keeps one serial line open: tries again after a failure or a loss until it is stopped. */
export class Connection {
  readonly #parts: Parts
  #wire: Wire | undefined
  #path: string | null = null
  #stopping: AbortController | undefined
  #running: Promise<void> = Promise.resolve()
  #end: (end: End) => void = () => undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get wire(): Wire | undefined {
    return this.#wire
  }

  /** The port that is open. */
  get path(): string | null {
    return this.#path
  }

  start(): void {
    if (this.#stopping) return
    this.#stopping = new AbortController()
    this.#running = this.#run(this.#stopping.signal)
  }

  async stop(): Promise<void> {
    this.#stopping?.abort()
    this.#end('stopped')
    await this.#running
    this.#stopping = undefined
  }

  /** Closes and opens again: a USB adapter can hang without closing. */
  reopen(): void {
    this.#end('reopen')
  }

  async #run(signal: AbortSignal): Promise<void> {
    let failures = 0
    this.#parts.onState('starting')
    while (!signal.aborted) {
      const result = await this.#openOnce(signal)
      if (signal.aborted) break
      const wasOpen = result === 'lost' || result === 'reopen' || result === 'stopped'
      if (wasOpen) failures = 0
      if (result === 'reopen') continue
      this.#parts.onState(wasOpen ? 'not-found' : result)
      await this.#pause(retryDelays[Math.min(failures, retryDelays.length - 1)] ?? 0, signal)
      failures += 1
    }
    this.#parts.onState('off')
  }

  /** Opens once and stays until the line ends, or says why it did not open. */
  async #openOnce(signal: AbortSignal): Promise<End | WireFailure> {
    const ended = Promise.withResolvers<End>()
    this.#end = ended.resolve
    const { openWire, address, findPath, onData } = this.#parts
    const path = findPath ? await findPath() : address.path
    if (path === null) return 'not-found'
    const opened = await openWire({ ...address, path }, { data: onData, lost: () => ended.resolve('lost') })
    if ('failure' in opened) return opened.failure
    if (!signal.aborted) {
      this.#wire = opened.wire
      this.#path = path
      this.#parts.onState('open')
    }
    const end = await ended.promise
    this.#wire = undefined
    this.#path = null
    if (end === 'reopen') this.#parts.onState('starting')
    await opened.wire.close()
    return end
  }

  #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#parts.timers.after(milliseconds, resolve)
      signal.addEventListener('abort', () => {
        cancel()
        resolve()
      })
    })
  }
}
