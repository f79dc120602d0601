import type { Instant } from '../../../shared/domain/time.ts'
import { append } from '../../database/journal.ts'
import type { Asker, ChangeContext, Outcome } from '../../dispatch/context.ts'
import type { Session } from '../../dispatch/sessions.ts'

/** Something that happened before the demonstration began. */
export type Step = { readonly at: Instant; readonly run: (context: ChangeContext) => Outcome<unknown> }

/** The same transaction at another moment: rows and journal entries carry that time and asker. */
export function contextAt(context: ChangeContext, at: Instant, asker: Asker): ChangeContext {
  const { station, actor } = asker
  return {
    ...context,
    now: at,
    asker,
    note: (entry) => append(context.db, { ...entry, at, station, actor }),
  }
}

/** A made-up past that its own rules refuse would be a fault of ours. */
export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`The demonstration's past was refused: ${JSON.stringify(outcome.refusal)}`)
}

export const kioskAsker: Asker = { session: null, station: 'lobby', actor: 'kiosk' }
export const clockAsker: Asker = { session: null, station: 'site', actor: 'clock' }

export function hostAsker(employeeId: string): Asker {
  return { session: null, station: 'lobby', actor: employeeId }
}

/** A guard at the desk, his PIN just given. */
export function guardAsker(id: string, name: string): Asker {
  const session: Session = {
    id: 'demonstration',
    screen: 'desk',
    station: 'lobby',
    employeeId: null,
    person: { id, name, roles: ['guard'] },
    freshFrom: 0,
    freshUntil: Number.MAX_SAFE_INTEGER,
    cutOffs: new Set(),
  }
  return { session, station: 'lobby', actor: id }
}
