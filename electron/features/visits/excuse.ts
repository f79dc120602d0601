import { textLimits } from '../../../shared/domain/text.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, personOf } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { dutyFacts } from '../site/index.ts'
import { visitIf } from './rows.ts'

type Excuse = { readonly visitId: string; readonly official: string; readonly reason: string; readonly until: number }

/** Row M5: an official lets a guest stay past the cutoff. The guest stays on every list and rings again at `until`. */
export function excuse(context: ChangeContext, { visitId, official, reason, until }: Excuse): Outcome<Nothing> {
  const found = visitIf(context.db, visitId, (state) => state === 'inside')
  if (!found.ok) return found
  const fields = new Fields()
  const clean = {
    official: fields.needed('official', official, textLimits.name),
    reason: fields.needed('reason', reason),
  }
  if (until <= context.now) fields.refuse('until', 'in-the-past')
  // An excuse lasts for a night at most: with the next day's gate an official looks at it again.
  else if (until > dutyFacts(context).gateOpensAt) fields.refuse('until', 'too-late')
  if (!fields.areFine) return fields.refusal
  const row = {
    id: context.newId(),
    visit_id: visitId,
    ...clean,
    until,
    guard_id: personOf(context).id,
    at: context.now,
  }
  context.db.run(sqlite.insertInto('excuse').values(row))
  context.note({ what: 'guest-excused', record: visitId, clear: { until } })
  context.touch('visits')
  return done({})
}
