import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome } from '../../dispatch/context.ts'
import { admit } from './admit.ts'
import { endVisit } from './loans.ts'
import { type Registered, registerGuest } from './register.ts'
import type { Entry } from './registration.ts'

/** A late entry with a time of departure is a visit that is over: it goes into the book whole, marked as late. */
export function registerAtDesk(context: ChangeContext, entry: Entry): Outcome<Registered> {
  const registered = registerGuest(context, entry)
  if (!registered.ok) return registered
  const { arrivedAt, leftAt } = entry.lateEntry ?? { arrivedAt: context.now, leftAt: null }
  if (leftAt === null) return entry.emergencyService ? letInAtOnce(context, registered.value) : registered
  for (const id of registered.value.partyVisitIds) {
    const admitted = { state: 'inside' as const, admitted_at: arrivedAt, admitted_by: entry.guardId }
    context.db.run(sqlite.updateTable('visit').set(admitted).where('id', '=', id))
    context.note({ what: 'guest-admitted', record: id, clear: { state: 'inside', lateEntry: true, at: arrivedAt } })
    endVisit(context, id, leftAt)
    context.note({ what: 'guest-signed-out', record: id, clear: { state: 'signed-out', lateEntry: true, at: leftAt } })
  }
  return registered
}

/** Police, fire brigade and ambulance: the whole party is inside with the same press, without badge; the rest is completed later. */
function letInAtOnce(context: ChangeContext, registered: Registered): Outcome<Registered> {
  for (const visitId of registered.partyVisitIds) {
    const row = { visitId, document: null, badge: null, parking: { kind: 'none' as const } }
    const admitted = admit(context, { rows: [row], setAside: null })
    // Who seems to be inside already is no reason to keep the others at the gate; the guard closes the old visit first.
    if (!admitted.ok && admitted.refusal.code !== 'already-inside') return admitted
  }
  return done(registered)
}
