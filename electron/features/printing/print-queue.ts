import { stateAfterRestart } from '../../../shared/domain/print-job.ts'
import { sqlite } from '../../database/query.ts'
import { done } from '../../dispatch/context.ts'
import { keepJob, PrinterWorker, type QueueParts, queueAsker } from './printer-worker.ts'

/**
 * Sends what is queued, each printer its own papers at its own pace. A job is marked `sending` on disk before its first byte leaves,
 * so whatever a power cut interrupts is `unknown` at the next start and never repeated by itself.
 */
export class PrintQueue {
  readonly #parts: QueueParts
  readonly #stopping = new AbortController()
  readonly #workers = new Map<string, PrinterWorker>()

  constructor(parts: QueueParts) {
    this.#parts = parts
  }

  start(): void {
    this.#parts.transactions.change(queueAsker, (context) => {
      const cut = context.db.all(
        sqlite.selectFrom('print_job').select(['id', 'state', 'printer']).where('state', '=', 'sending'),
      )
      for (const { id, state, printer } of cut)
        keepJob(context, { id, state: stateAfterRestart(state), reason: 'interrupted', printer })
      return done({})
    })
    this.wake()
  }

  /** Looks at the queue now: after a commit that queued a paper or changed the printers, or when a guard mended one. */
  wake(): void {
    if (this.#stopping.signal.aborted) return
    for (const { config } of this.#parts.printers()) this.#workerOf(config.key).wake()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.all([...this.#workers.values()].map((worker) => worker.ended()))
  }

  #workerOf(key: string): PrinterWorker {
    const known = this.#workers.get(key)
    if (known) return known
    const worker = new PrinterWorker(key, this.#parts, this.#stopping.signal)
    this.#workers.set(key, worker)
    return worker
  }
}
