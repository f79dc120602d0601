import { setImmediate as afterAnswers } from 'node:timers/promises'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { isOver, type PrintJobReason, type PrintJobState } from '../../../shared/domain/print-job.ts'
import { printerFor } from '../../../shared/domain/printers.ts'
import { sqlite } from '../../database/query.ts'
import type { Printer, PrintResult } from '../../devices/printer/port.ts'
import { type Asker, type ChangeContext, done } from '../../dispatch/context.ts'
import type { Log } from '../../dispatch/dispatch.ts'
import type { Transactions } from '../../dispatch/transactions.ts'
import { jobColumns, nextJob } from './jobs.ts'
import { changePrinterState, printerState } from './printer-state.ts'

/** The bytes of a paper, and how many rows of dots of the roll it takes. */
export type PaperBytes = { readonly bytes: Uint8Array; readonly rows: number }

export type QueueParts = {
  readonly transactions: Transactions
  /** The printers as the settings name them now, in their order. */
  readonly printers: () => readonly { readonly config: PrinterConfig; readonly device: Printer }[]
  /** A stored paper, drawn for a printer. */
  readonly draw: (paper: string, printer: PrinterConfig) => Promise<PaperBytes>
  readonly log: Log
}

/** How long a printer that could not print is left alone before it is asked again. */
const askAgainAfterMs = 3_000
export const queueAsker: Asker = { session: null, station: 'site', actor: 'printer' }

/** Sends to one printer what waits for it, oldest first, one at a time. Paper-out pauses this printer only, and loses nothing. */
export class PrinterWorker {
  readonly #key: string
  readonly #parts: QueueParts
  readonly #stopping: AbortSignal
  #working: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  /** Writes down what became of the last paper, which a full disk has kept from being written; tells whether it could. */
  #owed: (() => boolean) | undefined

  constructor(key: string, parts: QueueParts, stopping: AbortSignal) {
    this.#key = key
    this.#parts = parts
    this.#stopping = stopping
  }

  /** Looks at the queue now. */
  wake(): void {
    clearTimeout(this.#timer)
    if (this.#stopping.aborted) return
    // Drawing holds up everything else, also the answer to the guard whose tap queued the paper: that goes first.
    this.#working ??= afterAnswers()
      .then(() => this.#work())
      .finally(() => {
        this.#working = undefined
      })
  }

  /** When the paper that is on its way is over; after the queue was told to stop. */
  async ended(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#working
  }

  async #work(): Promise<void> {
    while (!this.#stopping.aborted) {
      if (!this.#settle()) return this.#later()
      const printer = this.#parts.printers().find(({ config }) => config.key === this.#key)
      const job = printer && nextJob(this.#parts.transactions.reader, this.#configs(), this.#key)
      if (!job) return
      if (!(await this.#send(printer.device, printer.config, job.id))) return this.#later()
    }
  }

  #later(): void {
    this.#timer = setTimeout(() => this.wake(), askAgainAfterMs)
  }

  /** Until it stands in the register what became of one paper, no other is sent. */
  #settle(): boolean {
    if (this.#owed?.() ?? true) this.#owed = undefined
    return this.#owed === undefined
  }

  #configs(): PrinterConfig[] {
    return this.#parts.printers().map(({ config }) => config)
  }

  /** Whether the queue may go on; not, when the printer cannot print. */
  async #send(device: Printer, config: PrinterConfig, id: string): Promise<boolean> {
    const drawn = await this.#draw(config, id)
    if (!drawn) return this.#owed === undefined
    const { mayHoldRest } = printerState(this.#parts.transactions.reader, this.#key)
    let begun: Begun = 'not-mine'
    const begin = () => {
      begun = this.#begin(id)
      return begun === 'sending'
    }
    const result = await this.#print(device, drawn.bytes, id, begin)
    switch (result.outcome) {
      case 'not-begun':
        return begun === 'not-mine'
      case 'printed':
        return this.#keep((context) => {
          this.#keepJob(context, id, 'printed', result.isConfirmed ? null : 'unconfirmed')
          this.#keepUse(context, drawn, false)
        })
      case 'not-printed':
        this.#takeBack(id, result.reason, mayHoldRest || result.reason === 'no-answer')
        return false
      case 'unknown':
        return this.#keep((context) => {
          this.#keepJob(context, id, 'unknown', result.reason)
          this.#keepUse(context, drawn, true)
        })
      default:
        return assertNever(result)
    }
  }

  async #draw(config: PrinterConfig, id: string): Promise<PaperBytes | null> {
    try {
      const job = this.#parts.transactions.reader.first(
        sqlite.selectFrom('print_job').select('paper').where('id', '=', id),
      )
      return job ? await this.#parts.draw(job.paper, config) : null
    } catch (error) {
      this.#parts.log.error({ job: id, err: error }, 'A paper could not be drawn')
      this.#keep((context) => this.#keepJob(context, id, 'failed', 'not-drawn'))
      return null
    }
  }

  /**
   * Marks the paper as on its way, once the printer takes papers and before the first byte. Until then a guard may have taken it back, or
   * another printer may have become its own. What cannot be written down (`not-kept`, a full disk) is not sent: it would be sent again
   * and again.
   */
  #begin(id: string): Begun {
    let isMine = false
    const outcome = this.#parts.transactions.change(queueAsker, (context) => {
      const job = context.db.first(sqlite.selectFrom('print_job').select(jobColumns).where('id', '=', id))
      isMine = job?.state === 'queued' && printerFor(job, this.#configs())?.key === this.#key
      if (!isMine) return done({})
      keepJob(context, { id, state: 'sending', reason: null, printer: this.#key })
      changePrinterState(context.db, this.#key, { mayHoldRest: true })
      return done({})
    })
    if (!outcome.ok) return 'not-kept'
    return isMine ? 'sending' : 'not-mine'
  }

  /** A driver that throws has a fault of ours; whether paper came out is then not known. */
  async #print(device: Printer, bytes: Uint8Array, jobId: string, begin: () => boolean): Promise<PrintResult> {
    try {
      return await device.print(bytes, begin, this.#stopping)
    } catch (error) {
      this.#parts.log.error({ job: jobId, err: error }, 'The printer driver failed')
      return { outcome: 'unknown', reason: 'connection-lost' }
    }
  }

  #keepUse({ db }: ChangeContext, { rows }: PaperBytes, mayHoldRest: boolean): void {
    changePrinterState(db, this.#key, { rows: printerState(db, this.#key).rows + rows, mayHoldRest })
  }

  #takeBack(id: string, reason: PrintJobReason, mayHoldRest: boolean): void {
    this.#keep((context) => {
      this.#keepJob(context, id, 'queued', reason)
      changePrinterState(context.db, this.#key, { mayHoldRest })
    })
  }

  /** Not once it was withdrawn: a paper that has become wrong neither counts nor queues up again, whatever came out of the printer. */
  #keepJob(context: ChangeContext, id: string, state: PrintJobState, reason: PrintJobReason | null): void {
    const job = context.db.first(sqlite.selectFrom('print_job').select('state').where('id', '=', id))
    if (job?.state !== 'withdrawn') keepJob(context, { id, state, reason, printer: this.#key })
  }

  /** What a full disk or a busy register refuses is owed: it is tried again before anything else is sent. Whether it is kept already. */
  #keep(write: (context: ChangeContext) => void): boolean {
    this.#owed = () =>
      this.#parts.transactions.change(queueAsker, (context) => {
        write(context)
        return done({})
      }).ok
    return this.#settle()
  }
}

type Begun = 'sending' | 'not-mine' | 'not-kept'

type JobChange = {
  readonly id: string
  readonly state: PrintJobState
  readonly reason: PrintJobReason | null
  readonly printer: string | null
}

/** Writes down where a paper is; what came of it is journalled. */
export function keepJob(context: ChangeContext, { id, state, reason, printer }: JobChange): void {
  const before = context.db.first(sqlite.selectFrom('print_job').select(['state', 'reason']).where('id', '=', id))
  context.db.run(
    sqlite
      .updateTable('print_job')
      .set((set) => ({
        state,
        reason,
        printer,
        ended_at: isOver(state) ? context.now : null,
        attempts: state === 'sending' ? set('attempts', '+', 1) : set.ref('attempts'),
      }))
      .where('id', '=', id),
  )
  if (state === 'printed' || state === 'unknown' || state === 'failed') {
    context.note({ what: `paper-${state}`, record: id, clear: { reason, printer } })
  }
  if (before?.state !== state || before.reason !== reason) context.touch('printing')
}
