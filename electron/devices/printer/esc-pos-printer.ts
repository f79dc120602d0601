import type { PaperShape, PrinterConnection } from '../../../shared/contract/printers.ts'
import type { Unopened } from '../../../shared/domain/printers.ts'
import type { PortLists } from '../serial/ports.ts'
import { Line } from './line.ts'
import { locate } from './locate.ts'
import type { Printer, PrinterStatus, PrintResult } from './port.ts'
import { sendBlind } from './send-blind.ts'
import { sendConfirmed } from './send-confirmed.ts'
import { askStanding } from './standing.ts'
import { type Timing, timingFor, usualTiming } from './timing.ts'
import { openWire } from './wires/open-wire.ts'

type Options = {
  readonly connection: PrinterConnection
  /** False for a printer that answers no question: it prints, but can neither warn nor confirm. */
  readonly answersStatus: boolean
  /** How a paper ends; `tear` for a printer without a cutter. */
  readonly ending?: PaperShape['ending']
  /** It may hold the rest of a paper that was begun before this program was started. */
  readonly mayHoldRest?: boolean
  /** Told each time that the printer has said how it is. */
  readonly onStanding?: (status: PrinterStatus) => void
  readonly timing?: Timing
  /** Where a printer that is known by its USB identity is looked for; without them its path counts. */
  readonly ports?: PortLists
}

/**
 * An ESC/POS printer, whatever it hangs on. Each paper has a connection of its own: status before, bytes with back-pressure,
 * confirmation after, closed in good order. Nothing is kept open between papers, for many printers serve one caller only.
 */
export class EscPosPrinter implements Printer {
  readonly #connection: PrinterConnection
  readonly #answersStatus: boolean
  readonly #ending: PaperShape['ending']
  readonly #timing: Timing
  readonly #ports: PortLists | undefined
  readonly #onStanding: (status: PrinterStatus) => void
  /** Calls wait for one another here. */
  #last: Promise<unknown> = Promise.resolve()
  #papersOnTheirWay = 0
  /** What the printer said last; null before it was first asked. */
  #standing: PrinterStatus | null = null
  /** An earlier paper was begun and never confirmed: its rest, or its late answer, may still be in the printer. */
  #isUnsettled: boolean

  constructor({ connection, answersStatus, ending = 'cut', mayHoldRest = false, ...parts }: Options) {
    this.#connection = connection
    this.#answersStatus = answersStatus
    this.#ending = ending
    this.#isUnsettled = mayHoldRest
    this.#timing = timingFor(connection, parts.timing ?? usualTiming)
    this.#ports = parts.ports
    this.#onStanding = parts.onStanding ?? (() => undefined)
  }

  print(bytes: Uint8Array, begin: () => boolean, signal: AbortSignal): Promise<PrintResult> {
    this.#papersOnTheirWay += 1
    return this.#inTurn(() => this.#print(bytes, begin, signal)).finally(() => {
      this.#papersOnTheirWay -= 1
    })
  }

  status(signal: AbortSignal): Promise<PrinterStatus> {
    if (this.#papersOnTheirWay > 0 && this.#standing) return Promise.resolve(this.#standing)
    return this.#inTurn(async () => {
      const standing = await this.#ask(signal)
      this.#note(standing)
      return standing
    })
  }

  #note(standing: PrinterStatus): void {
    this.#standing = standing
    this.#onStanding(standing)
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(run)
    this.#last = mine.catch(() => undefined)
    return mine
  }

  async #print(bytes: Uint8Array, begin: () => boolean, signal: AbortSignal): Promise<PrintResult> {
    const line = await this.#open(signal)
    if (!(line instanceof Line)) {
      if (line !== 'stopped') this.#note({ state: line })
      return { outcome: 'not-printed', reason: line }
    }
    const letGo = () => void line.abandon()
    signal.addEventListener('abort', letGo)
    try {
      return await this.#send(line, bytes, begin, signal)
    } finally {
      signal.removeEventListener('abort', letGo)
      await line.abandon()
    }
  }

  async #send(line: Line, bytes: Uint8Array, begin: () => boolean, signal: AbortSignal): Promise<PrintResult> {
    const send = this.#answersStatus ? sendConfirmed : sendBlind
    const { result, isUnsettled } = await send(line, bytes, {
      signal,
      begin,
      timing: this.#timing,
      ending: this.#ending,
      isUnsettled: this.#isUnsettled,
      onStanding: (standing) => this.#note(standing),
    })
    this.#isUnsettled = isUnsettled
    // Whatever it complained of in the midst of the paper is over.
    const isDone = result.outcome === 'printed' && result.isConfirmed
    if (isDone && this.#standing?.state !== 'ready') this.#note({ state: 'ready', isNearEnd: false })
    return result
  }

  async #ask(signal: AbortSignal): Promise<PrinterStatus> {
    const line = await this.#open(signal)
    if (line === 'stopped') return this.#standing ?? { state: 'no-answer' }
    if (!(line instanceof Line)) return { state: line }
    const standing = this.#answersStatus
      ? await askStanding(line, this.#timing.answer)
      : ({ state: 'unasked' } as const)
    await line.finish(this.#timing.answer)
    return standing
  }

  async #open(signal: AbortSignal): Promise<Line | Unopened | 'stopped'> {
    if (signal.aborted) return 'stopped'
    const connection = await locate(this.#connection, this.#ports)
    if (connection === 'unreachable') return connection
    const wire = await openWire(connection, this.#timing.connect, signal)
    if (typeof wire === 'string') return signal.aborted ? 'stopped' : wire
    return new Line(wire)
  }
}
