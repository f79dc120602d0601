import { type Heard, StatusReader } from './status-bytes.ts'
import type { PrinterWire } from './wires/printer-wire.ts'

type Kind = Heard['kind']
/** A byte, nothing within the time, or nothing ever again. */
export type Answer = number | 'silence' | 'over'

/** Questions and answers on an open wire. `over` is for good: the printer closed, the wire failed, or `abandon` was called. */
export class Line {
  readonly #wire: PrinterWire
  readonly #reader = new StatusReader()
  /** Heard and not yet asked for. */
  readonly #heard: Record<Kind, number[]> = { 'real-time': [], processed: [] }
  #wakeListener: () => void = () => undefined
  #wakeWriter: () => void = () => undefined
  #isOver = false
  #hasFailed = false

  constructor(wire: PrinterWire) {
    this.#wire = wire
    wire.listen({
      onBytes: (bytes) => this.#hear(bytes),
      onOver: (hasFailed) => {
        this.#hasFailed ||= hasFailed
        this.#end()
      },
    })
  }

  /** Milliseconds that what was sent may still be on its way out of this machine. */
  get drainMs(): number {
    return this.#wire.drainMs
  }

  /** Hands over all bytes, resting whenever the printer is slower; `over` when the line ended before, `stalled` after `restMs` without a step. */
  async write(bytes: Uint8Array, restMs: number): Promise<'sent' | 'over' | 'stalled'> {
    const { pieceBytes } = this.#wire
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      if (this.#isOver) return 'over'
      const isTaken = await this.#taken(bytes.subarray(at, at + pieceBytes), restMs)
      if (!isTaken) return this.#isOver ? 'over' : 'stalled'
    }
    return this.#isOver ? 'over' : 'sent'
  }

  /** Sends a question and gives the first answer of its kind that comes after it. */
  ask(question: Uint8Array, kind: Kind, withinMs: number): Promise<Answer> {
    this.#heard[kind] = []
    if (!this.#isOver) this.#wire.write(question, () => undefined)
    return this.hear(kind, withinMs)
  }

  /** The next byte of a kind, also one that came since the last question; what is of another kind is kept. */
  hear(kind: Kind, withinMs: number): Promise<Answer> {
    return new Promise((resolve) => {
      const look = (otherwise: 'silence' | null) => {
        const answer = this.#heard[kind].shift() ?? (this.#isOver ? 'over' : otherwise)
        if (answer === null) return
        clearTimeout(timer)
        this.#wakeListener = () => undefined
        resolve(answer)
      }
      const timer = setTimeout(() => look('silence'), withinMs)
      this.#wakeListener = () => look(null)
      look(null)
    })
  }

  /** Says that nothing more comes and waits until the printer has closed too, `withinMs` at most; `open` when it has not. */
  async finish(withinMs: number): Promise<'closed' | 'failed' | 'open'> {
    const end = await this.#wire.finish(withinMs)
    return this.#hasFailed ? 'failed' : end
  }

  /** Lets go at once; resolves when the next one can be opened. */
  async abandon(): Promise<void> {
    this.#end()
    await this.#wire.abandon()
  }

  #taken(piece: Uint8Array, withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const give = (isTaken: boolean) => {
        clearTimeout(timer)
        resolve(isTaken)
      }
      const timer = setTimeout(() => give(false), withinMs)
      this.#wakeWriter = () => give(false)
      this.#wire.write(piece, () => give(!this.#isOver))
    })
  }

  #hear(bytes: Uint8Array): void {
    for (const { kind, byte } of this.#reader.read(bytes)) this.#heard[kind].push(byte)
    this.#wakeListener()
  }

  #end(): void {
    this.#isOver = true
    this.#wakeListener()
    this.#wakeWriter()
  }
}
