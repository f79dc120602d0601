import type { CalendarDate, Instant } from '../../../shared/domain/time.ts'
import { allows, type ClosedAs, liveStates } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { lapseAll, undoLapse } from '../hosts/index.ts'
import { dropPapers } from '../printing/index.ts'
import { keepReason } from './reason.ts'
import { type VisitRow, visitById, visitIf } from './rows.ts'

/** Closes a visit that never got inside. Its open loans go on living: they stay open matters until their own end. */
export function closeVisit(context: ChangeContext, visitId: string, as: ClosedAs, reason: string): Outcome<Nothing> {
  const found = visitIf(context.db, visitId, allows('close'))
  if (!found.ok) return found
  const visit = found.value
  const fields = new Fields()
  const clean = as === 'refused' ? fields.needed('reason', reason) : fields.optional('reason', reason)
  if (!fields.areFine) return fields.refusal
  setClosed(context, visit, as, clean)
  return done({})
}

function setClosed(context: ChangeContext, visit: VisitRow, as: ClosedAs, reason: string): void {
  const ended_by = context.asker.session?.person?.id ?? null
  context.db.run(
    sqlite
      .updateTable('visit')
      .set({ state: 'closed', closed_as: as, ended_at: context.now, ended_by })
      .where('id', '=', visit.id),
  )
  const others = context.db.first(
    sqlite.selectFrom('visit').select('id').where('party_id', '=', visit.party_id).where('state', 'in', liveStates),
  )
  if (!others) lapseAll(context, visit.party_id)
  dropPapers(context, visit.id, 'badge-slip', 'queue-slip')
  context.note({
    what: 'visit-closed',
    record: visit.id,
    clear: { state: 'closed', as, ...keepReason(context, visit.id, reason) },
  })
  context.touch('visits', 'hosts')
}

/** At the closing: guests of these duty days who were never admitted become no-shows, unless a loan is open: that stays an open matter. Returns how many. */
export function closeNoShows(context: ChangeContext, registeredUntil: CalendarDate): number {
  const rows = context.db.all(
    sqlite
      .selectFrom('visit')
      .select('id')
      .where('state', '=', 'registered')
      .where('day', '<=', registeredUntil)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('loan')
              .select('loan.id')
              .whereRef('loan.visit_id', '=', 'visit.id')
              .where('loan.outcome', 'is', null),
          ),
        ),
      ),
  )
  for (const { id } of rows) {
    const visit = visitById(context.db, id)
    if (visit) setClosed(context, visit, 'no-show', '')
  }
  return rows.length
}

/** Who was made a no-show at this moment waits again, as he did before: a clock that ran ahead had closed the day. */
export function putBackNoShows(context: ChangeContext, closedAt: Instant): void {
  const rows = context.db.all(
    sqlite
      .selectFrom('visit')
      .select(['id', 'party_id'])
      .where('state', '=', 'closed')
      .where('closed_as', '=', 'no-show')
      .where('ended_at', '=', closedAt),
  )
  for (const { id, party_id } of rows) {
    context.db.run(
      sqlite
        .updateTable('visit')
        .set({ state: 'registered', closed_as: null, ended_at: null, ended_by: null })
        .where('id', '=', id),
    )
    undoLapse(context, party_id, closedAt)
    context.note({ what: 'visit-put-back', record: id, clear: { state: 'registered' } })
  }
  context.touch('visits', 'hosts')
}
