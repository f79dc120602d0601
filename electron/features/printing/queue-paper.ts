import { sql } from 'kysely'
import type { Paper, PaperKind } from '../../../shared/contract/papers.ts'
import { openStates, type PrintJobReason, type PrintJobState } from '../../../shared/domain/print-job.ts'
import { printerFor } from '../../../shared/domain/printers.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'

/** `printer`: of which it is a test; any other paper goes to the printer that has its kind on the list when it is sent. */
type QueuedPaper = { readonly paper: Paper; readonly label: string; readonly printer?: string | null }

/** A print job is data, kept in the transaction that made it; it is drawn when it is sent. Returns the job's id. */
export function queuePaper(
  context: ChangeContext,
  { paper, label, printer = null }: QueuedPaper,
  visitId: string | null,
): string {
  const id = context.newId()
  context.db.run(
    sqlite.insertInto('print_job').values({
      id,
      paper: JSON.stringify(paper),
      label,
      visit_id: visitId,
      state: 'queued',
      reason: null,
      is_copy: paper.copy ? 1 : 0,
      created_at: context.now,
      ended_at: null,
      printer,
    }),
  )
  context.note({
    what: 'paper-queued',
    record: visitId ?? id,
    clear: { job: id, paper: paper.paper, copy: paper.copy },
  })
  context.touch('printing')
  return id
}

/** The same for a paper that is printed unasked: none in an office without a printer for it. Returns the jobs' ids. */
export function queueIfPrinted(context: ChangeContext, queued: QueuedPaper, visitId: string): string[] {
  const route = { paper: queued.paper.paper, printer: null }
  return printerFor(route, context.settings().printers) ? [queuePaper(context, queued, visitId)] : []
}

/** Why a paper counts no more, whether or not it came out: what it says is not true any more. */
const replaced = 'replaced' satisfies PrintJobReason

/**
 * Takes back papers of these kinds that have not come out yet: a slip with a wrong badge number must not come out when the paper is in
 * again. The visit's other papers stay as true as they were. Returns how many.
 */
export function withdrawPapers(context: ChangeContext, visitId: string, ...kinds: readonly PaperKind[]): number {
  return withdraw(context, visitId, ['queued', 'sending', 'failed'], kinds)
}

/** The same where the guest needs them no more: then nobody has to say either whether one came out. */
export function dropPapers(context: ChangeContext, visitId: string, ...kinds: readonly PaperKind[]): void {
  withdraw(context, visitId, openStates, kinds)
}

function withdraw(
  context: ChangeContext,
  visitId: string,
  states: readonly PrintJobState[],
  kinds: readonly PaperKind[],
): number {
  const withdrawn = context.db.run(
    sqlite
      .updateTable('print_job')
      .set({ state: 'withdrawn', reason: replaced, ended_at: context.now })
      .where('visit_id', '=', visitId)
      .where('state', 'in', states)
      .where(sql`paper ->> '$.paper'`, 'in', kinds),
  )
  if (withdrawn === 0) return 0
  context.note({ what: 'papers-withdrawn', record: visitId, clear: { papers: withdrawn } })
  context.touch('printing')
  return withdrawn
}

const isOut = (visitId: string, kind: PaperKind) =>
  sqlite
    .selectFrom('print_job')
    .select('id')
    .where('visit_id', '=', visitId)
    .where('state', 'in', ['printed', 'unknown'])
    .where(sql`paper ->> '$.paper'`, '=', kind)

/** Whether such a paper of the visit came out, or may have, and counts. */
export function hasPaperOut(db: Reader, visitId: string, kind: PaperKind): boolean {
  return db.first(isOut(visitId, kind)) !== undefined
}

/** A newer paper takes the place of every other of its kind: what has not come out never does, what has is marked. */
export function replacePapers(context: ChangeContext, visitId: string, kind: PaperKind): void {
  withdrawPapers(context, visitId, kind)
  const out = context.db.all(isOut(visitId, kind))
  for (const { id } of out)
    context.db.run(sqlite.updateTable('print_job').set({ state: 'withdrawn', reason: replaced }).where('id', '=', id))
  if (out.length === 0) return
  context.note({ what: 'papers-replaced', record: visitId, clear: { papers: out.length, paper: kind } })
  context.touch('printing')
}
