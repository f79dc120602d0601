import type { Alarm, PlainAlarm } from '../../../shared/contract/desk.ts'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { closedAheadOf } from '../closing/index.ts'
import { lostEntries } from '../site/index.ts'
import { type DeviceFacts, deviceAlarms } from './device-alarms.ts'

type Facts = {
  readonly waiting: readonly VisitView[]
  readonly inside: readonly VisitView[]
  /** When the time of the next guest inside is over. */
  readonly nextOverstayAt: number | null
  /** Whether somebody rings whom no hush covers. */
  readonly rings: boolean
  readonly devices: DeviceFacts
  readonly clockJumpedAt: number | null
}

/** What demands the guard's eye, most urgent first. Overstays ring until each is accounted for; a hush silences, the banner stays. */
export function alarmsOf(context: ReadContext, facts: Facts): Alarm[] {
  const { now } = context
  const alarms: Alarm[] = []
  const staying = (stay: VisitView['stay']) => facts.inside.filter((visit) => visit.stay === stay).length
  const add = (kind: PlainAlarm, count: number, rings: boolean, at = now) => {
    if (count > 0) alarms.push({ kind, count, rings, at })
  }
  add('overstay', staying('overstay'), facts.rings)
  alarms.push(...callsForGuard(context))
  add('goodbye', facts.inside.filter(({ goodbyeAt }) => goodbyeAt !== null).length, false)
  // Before the cutoff everyone counts who has to be out by then, also whose permission to wait is over already.
  const isNear = staying('warned') > 0
  add('cutoff-near', isNear ? staying('warned') + staying('must-leave') : 0, false, facts.nextOverstayAt ?? now)
  add('must-leave', staying('must-leave'), false)
  // A host gets a moment to answer before the guard is troubled.
  const unanswered = facts.waiting.filter(({ question }) => question !== null && question.urgency !== 'soft')
  // One question a party, also when its leader waits no more.
  const parties = new Set(unanswered.map(({ partyId }) => partyId)).size
  add('unanswered', parties, parties > 0)
  alarms.push(...deviceAlarms(facts.devices, now))
  const closedAhead = closedAheadOf(context)
  add('clock-behind', closedAhead === null ? 0 : 1, false, closedAhead ?? now)
  add('clock-jumped', facts.clockJumpedAt === null ? 0 : 1, false, facts.clockJumpedAt ?? now)
  const lost = lostEntries(context)
  add('entries-lost', lost?.count ?? 0, false, lost?.at)
  return alarms
}

function callsForGuard(context: ReadContext): Alarm[] {
  const calls = context.db.all(
    sqlite.selectFrom('guard_call').selectAll().where('answered_at', 'is', null).orderBy('called_at'),
  )
  return calls.map((call) => ({
    kind: 'guest-calls',
    rings: true,
    count: 1,
    at: call.called_at,
    callId: call.id,
    about: call.about,
  }))
}
