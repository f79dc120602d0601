import { type Address, Line } from './line.ts'
import type { Printer, PrinterStatus, PrintResult } from './port.ts'
import { sendBlind } from './send-blind.ts'
import { sendConfirmed } from './send-confirmed.ts'
import { askStanding } from './standing.ts'
import { type Timing, usualTiming } from './timing.ts'

type Options = Address & {
  /** False for a printer that answers no question: it prints, but can neither warn nor confirm. */
  readonly answersStatus: boolean
  readonly timing?: Timing
}

/**
 * An ESC/POS printer in the network, on its raw port (9100). Each paper has a connection of its own: status before, bytes with
 * back-pressure, confirmation after, closed in good order. Nothing is kept open between papers, for many printers serve one caller only.
 */
export class NetworkPrinter implements Printer {
  readonly #address: Address
  readonly #answersStatus: boolean
  readonly #timing: Timing
  /** Calls wait for one another here. */
  #last: Promise<unknown> = Promise.resolve()
  #papersOnTheirWay = 0
  /** What the printer said last; null before it was first asked. */
  #standing: PrinterStatus | null = null
  /** An earlier paper was begun and never confirmed: its rest, or its late answer, may still be in the printer. */
  #isUnsettled = false

  constructor({ host, port, answersStatus, timing = usualTiming }: Options) {
    this.#address = { host, port }
    this.#answersStatus = answersStatus
    this.#timing = timing
  }

  print(bytes: Uint8Array, _jobId: string, signal: AbortSignal): Promise<PrintResult> {
    this.#papersOnTheirWay += 1
    return this.#inTurn(() => this.#print(bytes, signal)).finally(() => {
      this.#papersOnTheirWay -= 1
    })
  }

  status(signal: AbortSignal): Promise<PrinterStatus> {
    if (this.#papersOnTheirWay > 0 && this.#standing) return Promise.resolve(this.#standing)
    return this.#inTurn(async () => {
      const standing = await this.#ask(signal)
      this.#standing = standing
      return standing
    })
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(run)
    this.#last = mine.catch(() => undefined)
    return mine
  }

  async #print(bytes: Uint8Array, signal: AbortSignal): Promise<PrintResult> {
    const line = await Line.open(this.#address, this.#timing.connect, signal)
    if (!line) {
      if (!signal.aborted) this.#standing = { state: 'unreachable' }
      return { outcome: 'not-printed', reason: signal.aborted ? 'stopped' : 'unreachable' }
    }
    const letGo = () => line.abandon()
    signal.addEventListener('abort', letGo)
    try {
      return await this.#send(line, bytes, signal)
    } finally {
      signal.removeEventListener('abort', letGo)
      line.abandon()
    }
  }

  async #send(line: Line, bytes: Uint8Array, signal: AbortSignal): Promise<PrintResult> {
    if (!this.#answersStatus) return await sendBlind(line, bytes, signal, this.#timing)
    const { result, isUnsettled } = await sendConfirmed(line, bytes, {
      signal,
      timing: this.#timing,
      isUnsettled: this.#isUnsettled,
      onStanding: (standing) => {
        this.#standing = standing
      },
    })
    this.#isUnsettled = isUnsettled
    return result
  }

  async #ask(signal: AbortSignal): Promise<PrinterStatus> {
    const line = await Line.open(this.#address, this.#timing.connect, signal)
    if (!line) return signal.aborted ? (this.#standing ?? { state: 'no-answer' }) : { state: 'unreachable' }
    const standing = this.#answersStatus
      ? await askStanding(line, this.#timing.answer)
      : ({ state: 'unasked' } as const)
    await line.finish(this.#timing.answer)
    return standing
  }
}
