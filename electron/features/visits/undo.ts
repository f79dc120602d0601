import { allows } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { replacePapers } from '../printing/index.ts'
import { keepReason } from './reason.ts'
import { visitIf } from './rows.ts'

/** The guest did not go in after all, or was the wrong one: back to registered; whatever is lent stays lent. */
export function undoAdmission(context: ChangeContext, visitId: string, reason: string): Outcome<Nothing> {
  const found = visitIf(context.db, visitId, allows('undo-admission'))
  if (!found.ok) return found
  const fields = new Fields()
  const clean = fields.needed('reason', reason)
  if (!fields.areFine) return fields.refusal
  replacePapers(context, visitId, 'badge-slip')
  const back = { state: 'registered' as const, admitted_at: null, admitted_by: null, goodbye_at: null }
  context.db.run(sqlite.updateTable('visit').set(back).where('id', '=', visitId))
  context.note({
    what: 'admission-undone',
    record: visitId,
    clear: { state: 'registered', ...keepReason(context, visitId, clean) },
  })
  context.touch('visits')
  return done({})
}

/** Said by mistake, or the guest went back in: the desk waits for him no more. */
export function takeBackGoodbye(context: ChangeContext, visitId: string): Outcome<Nothing> {
  const found = visitIf(context.db, visitId, allows('say-goodbye'))
  if (!found.ok) return found
  if (found.value.goodbye_at === null) return done({})
  context.db.run(sqlite.updateTable('visit').set({ goodbye_at: null }).where('id', '=', visitId))
  context.note({ what: 'goodbye-taken-back', record: visitId })
  context.touch('visits')
  return done({})
}
