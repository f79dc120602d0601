import { type Stay, type StayFact, type StayLimits, stayFactAt, stayLimitsOn } from '../../../shared/domain/cutoff.ts'
import { among, sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { type QuestionRow, questionsAbout, questionsOf } from '../hosts/index.ts'
import { dutyFacts } from '../site/index.ts'
import { type VisitRow, visitQuery } from './rows.ts'

/** Until when each guest inside may stay, with the site's calendar of now. */
export function stayLimitsIn(context: ReadContext) {
  const { calendar, zone } = dutyFacts(context)
  const limitsOf = stayLimitsOn(calendar, zone)
  return (row: VisitRow, questions: readonly QuestionRow[], excusedUntil: number | null): StayLimits | null => {
    if (row.state !== 'inside' || row.admitted_at === null) return null
    const excuse = excusedUntil === null ? null : { until: excusedUntil }
    const stay = { admittedAt: row.admitted_at, isByNight: row.is_by_night === 1 }
    return limitsOf({ ...stay, permission: permissionOf(questionsAbout(row, questions)), excuse })
  }
}

export function stayFactOf(limits: StayLimits | null, now: number): StayFact {
  return limits ? stayFactAt(limits, now) : 'fine'
}

/** The newest answer that decides something, also when host or leader has been asked anew since and has not answered. */
function permissionOf(questions: readonly QuestionRow[]): Stay['permission'] {
  const answered = questions.findLast((row) => row.answer !== null && row.answer !== 'pass-on')
  if (!answered?.answer || answered.answer === 'pass-on' || answered.answered_at === null) return null
  return { kind: answered.answer, answeredAt: answered.answered_at, until: answered.until }
}

/** The limits of everyone inside; what the clock waits for and what rings. */
export function insideLimits(context: ReadContext): StayLimits[] {
  const rows = context.db.all(visitQuery().where('visit.state', '=', 'inside'))
  const questions = questionsOf(context.db, [...new Set(rows.map((row) => row.party_id))])
  const excuses = context.db.all(
    sqlite
      .selectFrom('excuse')
      .select(['visit_id', 'until'])
      .where('visit_id', 'in', among(rows.map((row) => row.id)))
      .orderBy('id'),
  )
  // The newest excuse of a guest counts: an official may also shorten one.
  const until = new Map(excuses.map((excuse) => [excuse.visit_id, excuse.until]))
  const limitsOf = stayLimitsIn(context)
  return rows.flatMap((row) => limitsOf(row, questions.get(row.party_id) ?? [], until.get(row.id) ?? null) ?? [])
}
