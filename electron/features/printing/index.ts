import { contract } from '../../../shared/contract/index.ts'
import { type Paper, paper as paperSchema } from '../../../shared/contract/papers.ts'
import { needsGuard, type PrintJobState } from '../../../shared/domain/print-job.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onChange, onRead } from '../../dispatch/handler.ts'
import { paperCommon } from './common.ts'
import { queuePaper, replaced } from './queue-paper.ts'

export { paperCommon } from './common.ts'
export { PrintQueue } from './print-queue.ts'
export { hasPaperOut, queuePaper, replacePapers, withdrawPapers } from './queue-paper.ts'

const { printing } = contract

type Parts = {
  /** Looks at the queue now. */
  readonly wake: () => void
  /** The picture of a paper as the printer gets it, as PNG. */
  readonly picture: (paper: Paper) => Promise<Uint8Array>
}

export function printingHandlers(parts: Parts): HandlersOf<typeof printing> {
  return {
    jobs: onRead(printing.jobs, (context, { limit }) => {
      const rows = context.db.all(
        sqlite.selectFrom('print_job').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit),
      )
      return done(
        rows.map((row) => ({
          id: row.id,
          paper: parse(row.paper).paper,
          label: row.label,
          state: row.state,
          reason: row.reason,
          isCopy: row.is_copy === 1,
          createdAt: row.created_at,
        })),
      )
    }),
    preview: onRead(printing.preview, async (context, { jobId }) => {
      const job = jobById(context.db, jobId)
      if (!job) return refuse({ code: 'not-found' })
      const png = await parts.picture(parse(job.paper))
      return done({ png: `data:image/png;base64,${Buffer.from(png).toString('base64')}` as const })
    }),
    reprint: onChange(printing.reprint, (context, { jobId }) => {
      const job = jobById(context.db, jobId)
      if (!job) return refuse({ code: 'not-found' })
      // A copy of a paper that is no longer true would be taken for a true one.
      if (job.reason === replaced) return refuse({ code: 'job-not-open' })
      if (job.state === 'unknown' || job.state === 'failed') setState(context, jobId, 'withdrawn')
      const copy = { paper: { ...parse(job.paper), copy: true }, label: job.label }
      context.note({ what: 'paper-reprinted', record: jobId })
      return done({ jobId: queuePaper(context, copy, job.visit_id) })
    }),
    confirm: onChange(printing.confirm, (context, { jobId }) => settle(context, jobId, 'printed')),
    withdraw: onChange(printing.withdraw, (context, { jobId }) => settle(context, jobId, 'withdrawn')),
    retry: onAction(printing.retry, async (context) => {
      context.change((change) => {
        change.db.run(sqlite.updateTable('print_job').set({ state: 'queued' }).where('state', '=', 'failed'))
        change.touch('printing')
        return done({})
      })
      parts.wake()
      return done({})
    }),
    test: onChange(printing.test, (context) => {
      const paper: Paper = { paper: 'test', ...paperCommon(context) }
      return done({ jobId: queuePaper(context, { paper, label: '' }, null) })
    }),
  }
}

const parse = (text: string): Paper => paperSchema.parse(JSON.parse(text))

function jobById(db: Reader, id: string) {
  return db.first(sqlite.selectFrom('print_job').selectAll().where('id', '=', id))
}

/** What the desk has to see: everything that is on its way or needs a guard. */
export function openJobs(db: Reader) {
  const rows = db.all(
    sqlite
      .selectFrom('print_job')
      .select(['id', 'paper', 'label', 'state', 'reason'])
      .where('state', 'in', ['queued', 'sending', 'unknown', 'failed'])
      .orderBy('created_at'),
  )
  return rows.map((row) => ({ ...row, paper: parse(row.paper).paper }))
}

/** A guard's word on a paper: it came out, or it is not wanted any more. One on its way is left alone. */
function settle(
  context: ChangeContext,
  jobId: string,
  state: Extract<PrintJobState, 'printed' | 'withdrawn'>,
): Outcome<Nothing> {
  const job = jobById(context.db, jobId)
  if (!job) return refuse({ code: 'not-found' })
  const mayEnd = needsGuard(job.state) || (state === 'withdrawn' && job.state === 'queued')
  if (!mayEnd) return refuse({ code: 'job-not-open' })
  setState(context, jobId, state)
  context.note({
    what: state === 'printed' ? 'paper-confirmed' : 'paper-withdrawn',
    record: jobId,
    clear: { was: job.state },
  })
  return done({})
}

function setState(context: ChangeContext, jobId: string, state: PrintJobState): void {
  context.db.run(sqlite.updateTable('print_job').set({ state, ended_at: context.now }).where('id', '=', jobId))
  context.touch('printing')
}
