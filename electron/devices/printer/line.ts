import { connect, type Socket } from 'node:net'
import { type Heard, StatusReader } from './status-bytes.ts'

export type Address = { readonly host: string; readonly port: number }

/** Bytes handed to the operating system at once; it says after each whether it wants to rest. */
const pieceBytes = 16 * 1024

type Kind = Heard['kind']
/** A byte, nothing within the time, or nothing ever again. */
export type Answer = number | 'silence' | 'over'

/**
 * One open connection to a printer. It reads all the time, for an unread byte would make the system reset the connection and throw
 * away what the printer has not yet taken. `over` is for good: the printer closed, the network failed, or `abandon` was called.
 */
export class Line {
  readonly #socket: Socket
  readonly #reader = new StatusReader()
  /** Heard and not yet asked for. */
  readonly #heard: Record<Kind, number[]> = { 'real-time': [], processed: [] }
  #wakeListener: () => void = () => undefined
  #wakeWriter: () => void = () => undefined
  #isOver = false
  #hasFailed = false

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (bytes) => this.#hear(bytes))
    socket.on('end', () => this.#end())
    socket.on('close', () => this.#end())
    socket.on('error', () => {
      this.#hasFailed = true
      this.#end()
    })
    socket.on('drain', () => this.#wakeWriter())
  }

  /** null when nobody answers within `timeoutMs`, or it was called off. */
  static open(address: Address, timeoutMs: number, signal: AbortSignal): Promise<Line | null> {
    return new Promise((resolve) => {
      if (signal.aborted) {
        resolve(null)
        return
      }
      const socket = connect({ ...address })
      const give = (line: Line | null) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        socket.off('error', giveUp)
        resolve(line)
      }
      const giveUp = () => {
        socket.on('error', () => undefined)
        socket.destroy()
        give(null)
      }
      const timer = setTimeout(giveUp, timeoutMs)
      signal.addEventListener('abort', giveUp)
      socket.once('error', giveUp)
      socket.once('connect', () => give(new Line(socket)))
    })
  }

  /** Hands over all bytes, resting whenever the printer is slower; `over` when the line ended before, `stalled` after `restMs` without a step. */
  async write(bytes: Uint8Array, restMs: number): Promise<'sent' | 'over' | 'stalled'> {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      if (this.#isOver) return 'over'
      if (this.#socket.write(bytes.subarray(at, at + pieceBytes))) continue
      if (!(await this.#drained(restMs))) return this.#isOver ? 'over' : 'stalled'
    }
    return this.#isOver ? 'over' : 'sent'
  }

  /** Sends a question and gives the first answer of its kind that comes after it. */
  ask(question: Uint8Array, kind: Kind, withinMs: number): Promise<Answer> {
    this.#heard[kind] = []
    if (!this.#isOver) this.#socket.write(question)
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
    if (!this.#socket.closed) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs)
        this.#socket.once('close', () => {
          clearTimeout(timer)
          resolve()
        })
        this.#socket.end()
      })
    }
    const isClosed = this.#socket.closed
    this.#socket.destroy()
    if (this.#hasFailed) return 'failed'
    return isClosed ? 'closed' : 'open'
  }

  /** Lets go at once. */
  abandon(): void {
    this.#socket.destroy()
    this.#end()
  }

  #drained(withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const give = (isDrained: boolean) => {
        clearTimeout(timer)
        resolve(isDrained)
      }
      const timer = setTimeout(() => give(false), withinMs)
      this.#wakeWriter = () => give(!this.#isOver)
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
