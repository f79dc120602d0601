import { sql } from 'kysely'
import type { Paper } from '../../../shared/contract/papers.ts'
import { sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'

/** A print job is data, kept in the transaction that made it; it is drawn when it is sent. Returns the job's id. */
export function queuePaper(
  context: ChangeContext,
  { paper, label }: { paper: Paper; label: string },
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

/**
 * Takes back slips that have not come out yet: one with a wrong badge number must not come out when the paper is in again. The
 * visit's other papers stay as true as they were; a parking card that is lent is still to be printed.
 */
export function withdrawSlips(context: ChangeContext, visitId: string): void {
  const withdrawn = context.db.run(
    sqlite
      .updateTable('print_job')
      .set({ state: 'withdrawn', ended_at: context.now })
      .where('visit_id', '=', visitId)
      .where('state', 'in', ['queued', 'sending', 'failed'])
      .where(sql`paper ->> '$.paper'`, '=', 'badge-slip' satisfies Paper['paper']),
  )
  if (withdrawn === 0) return
  context.note({ what: 'papers-withdrawn', record: visitId, clear: { papers: withdrawn } })
  context.touch('printing')
}
