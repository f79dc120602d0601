import type { ClosingView } from '../../../shared/contract/closing.ts'
import { isLive } from '../../../shared/domain/visit.ts'
import { among, type Reader, sqlite } from '../../database/query.ts'
import { frozen } from './frozen.ts'
import { closingQuery } from './rows.ts'

/** The frozen list with what became of each guest since. */
export function viewClosing(db: Reader, date?: string): ClosingView | null {
  const query = closingQuery().limit(1)
  const row = db.first(date === undefined ? query : query.where('closing.date', '=', date))
  if (!row) return null
  const list = frozen.parse(JSON.parse(row.frozen))
  const since = db.all(
    sqlite
      .selectFrom('visit')
      .select(['id', 'state', 'ended_at'])
      .where('id', 'in', among(list.inside.map((guest) => guest.visitId))),
  )
  const byId = new Map(since.map((visit) => [visit.id, visit]))
  return {
    date: row.date,
    cutoffAt: row.cutoff_at,
    madeAt: row.made_at,
    isLate: row.is_late === 1,
    head: row.head,
    noShows: list.noShows,
    visitsOfDay: list.visitsOfDay,
    inside: list.inside.map((guest) => {
      const visit = byId.get(guest.visitId)
      if (!visit || isLive(visit.state)) return { ...guest, outcome: null, outcomeAt: null }
      return { ...guest, outcome: visit.state, outcomeAt: visit.ended_at }
    }),
  }
}

export function closingDays(db: Reader) {
  const rows = db.all(closingQuery().limit(60))
  return rows.map((row) => ({
    date: row.date,
    inside: frozen.parse(JSON.parse(row.frozen)).inside.length,
    isLate: row.is_late === 1,
  }))
}
