import { sql } from 'kysely'
import type { PaperKind } from '../../../shared/contract/papers.ts'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { openStates, type PrintJobReason, type PrintJobState } from '../../../shared/domain/print-job.ts'
import { printerFor } from '../../../shared/domain/printers.ts'
import { type Reader, sqlite } from '../../database/query.ts'

type Row = {
  readonly id: string
  readonly paper: PaperKind
  readonly label: string
  readonly state: PrintJobState
  readonly reason: PrintJobReason | null
  readonly printer: string | null
}

export const jobColumns = [
  'id',
  'label',
  'state',
  'reason',
  'printer',
  sql<PaperKind>`print_job.paper ->> '$.paper'`.as('paper'),
] as const

/** A job as a screen sees it: one that waits belongs to the printer that will get it now, whatever complained before. */
export function jobView<Job extends Row>(job: Job, printers: readonly PrinterConfig[]): Job {
  if (job.state !== 'queued') return job
  const printer = printerFor(job, printers)
  if (printer) return { ...job, printer: printer.key, reason: printer.key === job.printer ? job.reason : null }
  return { ...job, printer: null, reason: printers.length > 0 ? 'no-printer' : null }
}

/** What the desk has to see: everything that is on its way or needs a guard. */
export function openJobs(db: Reader, printers: readonly PrinterConfig[]) {
  const rows = db.all(
    sqlite.selectFrom('print_job').select(jobColumns).where('state', 'in', openStates).orderBy('created_at'),
  )
  return rows.map((row) => jobView(row, printers))
}

/** The oldest paper that waits for this printer. */
export function nextJob(db: Reader, printers: readonly PrinterConfig[], key: string) {
  const waiting = db.all(
    sqlite.selectFrom('print_job').select(jobColumns).where('state', '=', 'queued').orderBy('created_at').orderBy('id'),
  )
  return waiting.find((job) => printerFor(job, printers)?.key === key)
}
