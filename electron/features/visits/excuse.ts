import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { cleanText } from '../../../shared/domain/text.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, personOf, refuse } from '../../dispatch/context.ts'
import { visitById } from './rows.ts'

type Excuse = { readonly visitId: string; readonly official: string; readonly reason: string; readonly until: number }

/** Row M5: an official lets a guest stay past the cutoff. The guest stays on every list and rings again at `until`. */
export function excuse(context: ChangeContext, { visitId, official, reason, until }: Excuse): Outcome<Nothing> {
  const visit = visitById(context.db, visitId)
  if (!visit) return refuse({ code: 'not-found' })
  if (visit.state !== 'inside') return refuse({ code: 'visit-not', state: visit.state })
  const clean = { official: cleanText(official), reason: cleanText(reason) }
  const problems: FieldProblem[] = []
  if (!clean.official) problems.push({ field: 'official', problem: 'empty' })
  if (!clean.reason) problems.push({ field: 'reason', problem: 'empty' })
  if (until <= context.now) problems.push({ field: 'until', problem: 'in-the-past' })
  if (problems.length > 0) return refuse({ code: 'fields', problems })
  const row = {
    id: context.newId(),
    visit_id: visitId,
    ...clean,
    until,
    guard_id: personOf(context).id,
    at: context.now,
  }
  context.db.run(sqlite.insertInto('excuse').values(row))
  context.note({
    what: 'guest-excused',
    record: visitId,
    clear: { until },
    personal: { salt: visit.salt, fields: clean },
  })
  context.touch('visits')
  return done({})
}
