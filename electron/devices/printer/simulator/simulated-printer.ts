import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import type { Dots } from '../encode-paper.ts'
import { PrinterEngine } from './engine.ts'
import { allWell, type Knobs, realTimeAnswer, unaskedReport } from './knobs.ts'
import type { Plug } from './plug.ts'
import { RealTimeScanner } from './real-time.ts'
import { TcpPlug } from './tcp-plug.ts'

/** A slow line is carried in steps of so many milliseconds. */
const paceMs = 20

type Options = {
  /** Dots of its head: 384, 512 or 576. */
  readonly width: number
  /** False: its papers are torn off by hand, and it knows no command to cut. */
  readonly hasCutter?: boolean
  /** The cable; a network socket of this machine, if nothing is said. */
  readonly plug?: Plug
}

/**
 * A thermal printer as the driver meets it at the other end of a real cable: it reads ESC/POS strictly, burns dots, cuts, and answers
 * as printers do. What it holds in its buffer outlives a connection, and its answers go to whoever is connected.
 */
export class SimulatedPrinter {
  readonly #engine: PrinterEngine
  readonly #plug: Plug
  readonly #papers = new Set<(paper: Dots) => void>()
  #scanner = new RealTimeScanner()
  #knobs: Knobs = allWell
  #received = 0
  /** What is on a slow line. */
  #line = Buffer.alloc(0)
  #pace: NodeJS.Timeout | undefined
  /** Confirmations that are held back until somebody calls again. */
  #late: number[] = []

  constructor({ width, hasCutter = true, plug = new TcpPlug() }: Options) {
    this.#plug = plug
    this.#engine = new PrinterEngine({
      width,
      hasCutter,
      knobs: () => this.#knobs,
      turn: (knobs) => {
        this.#knobs = { ...this.#knobs, ...knobs }
      },
      onProcessed: (byte) => this.#confirm(byte),
      onPaper: (paper) => {
        for (const listener of this.#papers) listener(paper)
      },
    })
  }

  start(): Promise<void> {
    return this.#plug.plugIn({ onOpen: () => this.#open(), onBytes: (bytes) => this.#hear(bytes) })
  }

  stop(): Promise<void> {
    clearInterval(this.#pace)
    this.#pace = undefined
    this.#line = Buffer.alloc(0)
    return this.#plug.pull()
  }

  /** How a driver reaches it. */
  get connection(): PrinterConnection {
    return this.#plug.connection
  }

  get knobs(): Knobs {
    return this.#knobs
  }

  /** What came in that no printer understands; a driver in order leaves it empty. */
  get violations(): readonly string[] {
    return this.#engine.violations
  }

  /** Whether bytes wait for the rest of their command, or for paper. */
  get isBusy(): boolean {
    return this.#engine.isBusy
  }

  /** Bytes that came in since it was switched on first. */
  get received(): number {
    return this.#received
  }

  /** Tells each paper that was cut or torn off; the answer ends the telling. */
  onPaper(listener: (paper: Dots) => void): () => void {
    this.#papers.add(listener)
    return () => this.#papers.delete(listener)
  }

  async turn(knobs: Partial<Knobs>): Promise<void> {
    this.#knobs = { ...this.#knobs, ...knobs }
    if (this.#knobs.isUnreachable) await this.stop()
    else await this.start()
    this.#plug.listen(!this.#knobs.readsNothing && this.#line.length === 0)
    void this.#engine.work()
  }

  /** Switched off and on again: what it held is forgotten, whoever was connected is not any more. */
  async powerCycle(): Promise<void> {
    await this.stop()
    this.#engine.powerCycle()
    this.#late = []
    await this.turn({})
  }

  #open(): void {
    this.#engine.hasBegun = false
    this.#scanner = new RealTimeScanner()
    for (const byte of this.#late.splice(0)) this.#plug.say(Uint8Array.of(byte))
    if (this.#knobs.closesAtOnce) this.#plug.hangUp('closed')
  }

  /** At the pace of a slow line; what was not read yet waits with the sender. */
  #hear(bytes: Uint8Array): void {
    if (this.#knobs.bytesPerSecond === null && this.#line.length === 0) {
      this.#take(bytes)
      return
    }
    this.#line = Buffer.concat([this.#line, bytes])
    this.#plug.listen(false)
    this.#pace ??= setInterval(() => this.#carry(), paceMs)
  }

  #carry(): void {
    const { bytesPerSecond, readsNothing } = this.#knobs
    const count = Math.ceil(((bytesPerSecond ?? Number.POSITIVE_INFINITY) * paceMs) / 1000)
    const carried = this.#line.subarray(0, count)
    this.#line = this.#line.subarray(count)
    if (this.#line.length === 0) {
      clearInterval(this.#pace)
      this.#pace = undefined
      this.#plug.listen(!readsNothing)
    }
    this.#take(carried)
  }

  #take(bytes: Uint8Array): void {
    this.#received += bytes.length
    if (this.#knobs.reportsUnasked) this.#plug.say(unaskedReport(this.#knobs))
    for (const n of this.#scanner.scan(bytes)) this.#answer(realTimeAnswer(n, this.#knobs))
    this.#engine.take(this.#withinLimit(bytes))
  }

  #withinLimit(bytes: Uint8Array): Uint8Array {
    const { resetsAfter } = this.#knobs
    if (resetsAfter === null) return bytes
    const left = Math.max(0, resetsAfter - bytes.length)
    this.#knobs = { ...this.#knobs, resetsAfter: bytes.length < resetsAfter ? left : null }
    if (bytes.length < resetsAfter) return bytes
    this.#plug.hangUp('broken')
    return bytes.subarray(0, resetsAfter)
  }

  #confirm(byte: number): void {
    if (this.#knobs.answersLate && this.#engine.hasBegun) this.#late.push(byte)
    else this.#answer(byte)
  }

  #answer(byte: number): void {
    const { isSilent, isDeaf, isMute } = this.#knobs
    if (isDeaf || isMute || (isSilent && this.#engine.hasBegun)) return
    this.#plug.say(Uint8Array.of(byte))
  }
}
