import { contract } from '../../../shared/contract/index.ts'
import { sqlite } from '../../database/query.ts'
import { type ActionContext, done, type Nothing, refuse } from '../../dispatch/context.ts'
import { onAction } from '../../dispatch/handler.ts'
import type { Session, Sessions } from '../../dispatch/sessions.ts'
import { meOf } from './me.ts'
import { isForScreen, rolesIn } from './persons.ts'
import type { PinAttempts } from './pin-attempts.ts'
import { isPin } from './pins.ts'

const { signOn, signOff } = contract.access

/** A person proves who he is by PIN, at this screen and for a short while. */
export function onSignOn(sessions: Sessions, attempts: PinAttempts) {
  return onAction(signOn, async (context, { personId, pin }) => {
    const session = sessionOf(context)
    const found = activePerson(context, personId)
    const person = found && { id: found.id, name: found.name, roles: rolesIn(found.roles) }
    if (!found || !person || !isForScreen(person.roles, session.screen)) return refuse({ code: 'not-found' })
    const locked = attempts.lockedUntil(personId, context.now)
    if (locked !== null) return refuse({ code: 'pin-locked', untilMs: locked })
    attempts.count(personId, context.now)
    if (!(await isPin(found.pin_hash, pin)))
      return wrongPin(context, attempts.lockedUntil(personId, context.now), personId)
    attempts.clear(personId)
    // Checking takes a moment in which an administrator may have changed the PIN or the person.
    if (activePerson(context, personId)?.pin_hash !== found.pin_hash) return refuse({ code: 'pin-wrong' })
    // Who cannot be written down has not signed on: nothing that he did afterwards could be either.
    const noted = noteOf(context, 'signed-on', personId, { screen: session.screen })
    if (!noted.ok) return noted
    sessions.signOn(session, person, context.now, context.settings().visiting.pinFreshMinutes)
    return done(meOf(sessions, session, context.now))
  })
}

function activePerson({ db }: ActionContext, id: string) {
  return db.first(sqlite.selectFrom('person').selectAll().where('id', '=', id).where('is_active', '=', 1))
}

function wrongPin(context: ActionContext, lockedUntil: number | null, personId: string) {
  if (lockedUntil === null) return refuse({ code: 'pin-wrong' })
  // Also where the disk is too full to write it down: the lock holds.
  noteOf(context, 'pin-locked', personId, { until: lockedUntil })
  return refuse({ code: 'pin-locked', untilMs: lockedUntil })
}

export function onSignOff(sessions: Sessions) {
  return onAction(signOff, async (context) => {
    const session = sessionOf(context)
    const personId = session.person?.id
    sessions.signOff(session)
    context.touch('access')
    const noted = personId ? noteOf(context, 'signed-off', personId, { screen: session.screen }) : done({})
    return noted.ok ? done(meOf(sessions, session, context.now)) : noted
  })
}

type AccessEvent = 'signed-on' | 'signed-off' | 'pin-locked'

function noteOf(context: ActionContext, what: AccessEvent, record: string, clear: Record<string, string | number>) {
  return context.change<Nothing>((change) => {
    change.note({ what, record, clear })
    change.touch('access')
    return done({})
  })
}

/** Dispatch lets nobody through without one. */
export function sessionOf({ asker }: Pick<ActionContext, 'asker'>): Session {
  if (!asker.session) throw new Error('This operation was let through without a session')
  return asker.session
}
