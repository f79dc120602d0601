import { setImmediate as afterAnswers } from 'node:timers/promises'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { type PrintJobState, stateAfterRestart } from '../../../shared/domain/print-job.ts'
import { sqlite } from '../../database/query.ts'
import type { Printer, PrintResult } from '../../devices/printer/port.ts'
import { type Asker, done } from '../../dispatch/context.ts'
import type { Log } from '../../dispatch/dispatch.ts'
import type { Transactions } from '../../dispatch/transactions.ts'

type Parts = {
  readonly transactions: Transactions
  /** The printer as the settings name it now; null while none is set up. */
  readonly printer: () => Printer | null
  /** The bytes of a stored paper, drawn for the printer's width. */
  readonly draw: (paper: string) => Promise<Uint8Array>
  readonly log: Log
}

/** How long a printer that could not print is left alone before it is asked again. */
const askAgainAfterMs = 3_000
const asker: Asker = { session: null, station: 'site', actor: 'printer' }

/**
 * Sends what is queued, oldest first, one at a time. A job is marked `sending` on disk before its first byte leaves, so whatever
 * a power cut interrupts is `unknown` at the next start and never repeated by itself. Paper-out pauses and loses nothing.
 */
export class PrintQueue {
  readonly #parts: Parts
  readonly #stopping = new AbortController()
  #working: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    const { transactions } = this.#parts
    const cut = transactions.reader.all(
      sqlite.selectFrom('print_job').select(['id', 'state']).where('state', '=', 'sending'),
    )
    for (const job of cut) this.#keep(job.id, stateAfterRestart(job.state), 'interrupted')
    this.wake()
  }

  /** Looks at the queue now: after a commit that queued a paper, or when a guard mended the printer. */
  wake(): void {
    clearTimeout(this.#timer)
    if (this.#stopping.signal.aborted) return
    // Drawing holds up everything else, also the answer to the guard whose tap queued the paper: that goes first.
    this.#working ??= afterAnswers()
      .then(() => this.#work())
      .finally(() => {
        this.#working = undefined
      })
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    clearTimeout(this.#timer)
    await this.#working
  }

  async #work(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const printer = this.#parts.printer()
      const job = this.#next()
      if (!job || !printer) return
      const isThrough = await this.#send(printer, job)
      if (!isThrough) {
        this.#timer = setTimeout(() => this.wake(), askAgainAfterMs)
        return
      }
    }
  }

  #next() {
    return this.#parts.transactions.reader.first(
      sqlite
        .selectFrom('print_job')
        .select(['id', 'paper'])
        .where('state', '=', 'queued')
        .orderBy('created_at')
        .orderBy('id'),
    )
  }

  /** Whether the queue may go on; not, when the printer cannot print. */
  async #send(printer: Printer, job: { id: string; paper: string }): Promise<boolean> {
    let bytes: Uint8Array
    try {
      bytes = await this.#parts.draw(job.paper)
    } catch (error) {
      this.#parts.log.error({ job: job.id, err: error }, 'A paper could not be drawn')
      this.#keep(job.id, 'failed', 'not-drawn')
      return true
    }
    // Drawing took a while, in which a guard may have taken the paper back.
    if (!this.#isWanted(job.id)) return true
    this.#keep(job.id, 'sending', null)
    const result = await this.#print(printer, bytes, job.id)
    switch (result.outcome) {
      case 'printed':
        this.#keep(job.id, 'printed', null)
        return true
      case 'not-printed':
        if (this.#isWanted(job.id)) this.#keep(job.id, 'queued', result.reason)
        return false
      case 'unknown':
        this.#keep(job.id, 'unknown', result.reason)
        return true
      default:
        return assertNever(result)
    }
  }

  /** A driver that throws has a fault of ours; whether paper came out is then not known. */
  async #print(printer: Printer, bytes: Uint8Array, jobId: string): Promise<PrintResult> {
    try {
      return await printer.print(bytes, jobId, this.#stopping.signal)
    } catch (error) {
      this.#parts.log.error({ job: jobId, err: error }, 'The printer driver failed')
      return { outcome: 'unknown', reason: 'connection-lost' }
    }
  }

  /** Not once it was taken back: a paper that has become wrong does not queue up again because the printer was not ready. */
  #isWanted(id: string): boolean {
    const job = this.#parts.transactions.reader.first(
      sqlite.selectFrom('print_job').select('state').where('id', '=', id),
    )
    return job !== undefined && job.state !== 'withdrawn'
  }

  #keep(id: string, state: PrintJobState, reason: string | null): void {
    this.#parts.transactions.change(asker, (context) => {
      const isOver = state === 'printed' || state === 'withdrawn'
      const before = context.db.first(sqlite.selectFrom('print_job').select(['state', 'reason']).where('id', '=', id))
      context.db.run(
        sqlite
          .updateTable('print_job')
          .set((set) => ({
            state,
            reason,
            ended_at: isOver ? context.now : null,
            attempts: state === 'sending' ? set('attempts', '+', 1) : set.ref('attempts'),
          }))
          .where('id', '=', id),
      )
      if (state === 'printed' || state === 'unknown' || state === 'failed') {
        context.note({ what: `paper-${state}`, record: id, clear: { reason } })
      }
      if (before?.state !== state || before.reason !== reason) context.touch('printing')
      return done({})
    })
  }
}
