import { contract } from '../../../shared/contract/index.ts'
import { type Paper, paper as paperSchema } from '../../../shared/contract/papers.ts'
import type { PaperLook } from '../../../shared/contract/printers.ts'
import { canReprint, needsGuard, type PrintJobState } from '../../../shared/domain/print-job.ts'
import { printerFor } from '../../../shared/domain/printers.ts'
import type { VisitState } from '../../../shared/domain/visit.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onChange, onRead } from '../../dispatch/handler.ts'
import { paperCommon } from './common.ts'
import { jobColumns, jobView } from './jobs.ts'
import { type PictureSources, pictureSources } from './picture-sources.ts'
import { changePrinterState, printerState } from './printer-state.ts'
import { queuePaper } from './queue-paper.ts'

export { paperCommon } from './common.ts'
export { openJobs } from './jobs.ts'
export { type PictureSources, pictureSources } from './picture-sources.ts'
export { PrintQueue } from './print-queue.ts'
export { printerState } from './printer-state.ts'
export type { PaperBytes } from './printer-worker.ts'
export { dropPapers, hasPaperOut, queueIfPrinted, queuePaper, replacePapers, withdrawPapers } from './queue-paper.ts'

const { printing } = contract

type Parts = {
  /** Looks at the queue now. */
  readonly wake: () => void
  /** The picture of a paper as the printer gets it, as PNG. */
  readonly picture: (paper: Paper, look: PaperLook, sources: PictureSources) => Promise<Uint8Array>
}

/** Of a picture that no printer will print. */
const usualLook: PaperLook = { width: 576, qr: 'drawn' }

export function printingHandlers(parts: Parts): HandlersOf<typeof printing> {
  return {
    jobs: onRead(printing.jobs, (context, { limit }) => {
      const rows = context.db.all(
        sqlite
          .selectFrom('print_job')
          .select([...jobColumns, 'is_copy', 'created_at'])
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit),
      )
      const { printers } = context.settings()
      return done(
        rows.map(({ is_copy, created_at, ...row }) => ({
          ...jobView(row, printers),
          isCopy: is_copy === 1,
          createdAt: created_at,
        })),
      )
    }),
    job: onRead(printing.job, (context, { jobId }) => {
      const row = context.db.first(sqlite.selectFrom('print_job').select(jobColumns).where('id', '=', jobId))
      if (!row) return refuse({ code: 'not-found' })
      const isTrue = canReprint(row, visitStateOf(context.db, jobId))
      return done({ ...jobView(row, context.settings().printers), isTrue })
    }),
    preview: onRead(printing.preview, async (context, { jobId }) => {
      const job = jobById(context.db, jobId)
      if (!job) return refuse({ code: 'not-found' })
      const paper = parse(job.paper)
      const { printers } = context.settings()
      const printer = printerFor({ paper: paper.paper, printer: job.printer }, printers) ?? printers[0]
      const png = await parts.picture(paper, printer ?? usualLook, pictureSources(context.db, paper))
      return done({ png: `data:image/png;base64,${Buffer.from(png).toString('base64')}` as const })
    }),
    reprint: onChange(printing.reprint, (context, { jobId }) => {
      const job = jobById(context.db, jobId)
      if (!job) return refuse({ code: 'not-found' })
      // A copy of a paper that is no longer true would be taken for a true one.
      if (!canReprint(job, visitStateOf(context.db, jobId))) return refuse({ code: 'job-not-open' })
      if (needsGuard(job.state)) end(context, job, 'withdrawn')
      const copy = { paper: { ...parse(job.paper), copy: true }, label: job.label }
      context.note({ what: 'paper-reprinted', record: jobId })
      return done({ jobId: queuePaper(context, { ...copy, printer: job.printer }, job.visit_id) })
    }),
    confirm: onChange(printing.confirm, (context, { jobId }) => settle(context, jobId, 'printed')),
    withdraw: onChange(printing.withdraw, (context, { jobId }) => settle(context, jobId, 'withdrawn')),
    retry: onAction(printing.retry, async (context) => {
      const queued = context.change((change) => {
        const failed = sqlite.updateTable('print_job').set({ state: 'queued' }).where('state', '=', 'failed')
        const papers = change.db.run(failed)
        if (papers > 0) change.note({ what: 'papers-retried', record: 'printer', clear: { papers } })
        change.touch('printing')
        return done({})
      })
      parts.wake()
      return queued
    }),
    test: onChange(printing.test, (context, { printer }) => {
      if (!hasPrinter(context, printer)) return refuse({ code: 'not-found' })
      const paper: Paper = { paper: 'test', ...paperCommon(context) }
      return done({ jobId: queuePaper(context, { paper, label: '', printer }, null) })
    }),
    newRoll: onChange(printing.newRoll, (context, { printer }) => {
      if (!hasPrinter(context, printer)) return refuse({ code: 'not-found' })
      noteNewRoll(context, printer)
      return done({})
    }),
  }
}

/** Its metres are counted from here. */
export function noteNewRoll(context: ChangeContext, printer: string): void {
  const { rows } = printerState(context.db, printer)
  changePrinterState(context.db, printer, { rows: 0, rollChangedAt: context.now })
  context.note({ what: 'roll-changed', record: printer, clear: { rows } })
  context.touch('printing', 'devices')
}

const parse = (text: string): Paper => paperSchema.parse(JSON.parse(text))

function hasPrinter(context: ChangeContext, key: string): boolean {
  return context.settings().printers.some((printer) => printer.key === key)
}

function jobById(db: Reader, id: string) {
  return db.first(sqlite.selectFrom('print_job').selectAll().where('id', '=', id))
}

/** Of the visit that a paper speaks of; null for a list. */
function visitStateOf(db: Reader, jobId: string): VisitState | null {
  const found = db.first(
    sqlite
      .selectFrom('print_job')
      .leftJoin('visit', 'visit.id', 'print_job.visit_id')
      .select('visit.state')
      .where('print_job.id', '=', jobId),
  )
  return found?.state ?? null
}

/** A guard's word on a paper: it came out, or it is not wanted any more. One on its way is left alone. */
function settle(context: ChangeContext, jobId: string, state: Settled): Outcome<Nothing> {
  const job = jobById(context.db, jobId)
  if (!job) return refuse({ code: 'not-found' })
  const mayEnd = needsGuard(job.state) || (state === 'withdrawn' && job.state === 'queued')
  if (!mayEnd) return refuse({ code: 'job-not-open' })
  end(context, job, state)
  return done({})
}

type Settled = Extract<PrintJobState, 'printed' | 'withdrawn'>

function end(
  context: ChangeContext,
  job: { readonly id: string; readonly state: PrintJobState },
  state: Settled,
): void {
  context.db.run(sqlite.updateTable('print_job').set({ state, ended_at: context.now }).where('id', '=', job.id))
  const what = state === 'printed' ? 'paper-confirmed' : 'paper-withdrawn'
  context.note({ what, record: job.id, clear: { was: job.state } })
  context.touch('printing')
}
