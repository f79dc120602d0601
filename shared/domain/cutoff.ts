import { type Calendar, cutoffOf, dayOf, endOf, officeCloseOf, startOf } from './calendar.ts'
import { warningMs } from './calendar-moments.ts'
import { assertNever } from './exhaustive.ts'
import { type AnswerKind, waitEndsAt } from './host-answer.ts'
import { addDays, type CalendarDate, type Instant, minuteMs } from './time.ts'

/**
 * Until when a guest may be inside, and what rings when he stays longer (rows M4, M5). All of it is derived from visit, answer,
 * excuse and clock; nothing here ever ends a visit.
 */

/** Facts about a guest who is inside. `must-leave`: the permission to wait is over and nobody gave a new one. */
export const stayFacts = ['fine', 'must-leave', 'warned', 'overstay', 'excused'] as const
export type StayFact = (typeof stayFacts)[number]

/** The newest answer that decides something; one that passes the guest on decides nothing. */
export type StayPermission = {
  readonly kind: Exclude<AnswerKind, 'pass-on'>
  readonly answeredAt: Instant
  /** For `wait`: the permission ends then. */
  readonly until: Instant | null
}

/** An official's word, recorded by a named guard; the guest stays on every list and rings again at `until`. */
export type Excuse = { readonly until: Instant }

export type Stay = {
  readonly admittedAt: Instant
  /** An official let him in against the cutoff, or he came with police, fire brigade or ambulance. */
  readonly isByNight: boolean
  /** null: admitted without an answer, by a named official. */
  readonly permission: StayPermission | null
  /** The newest. */
  readonly excuse: Excuse | null
}

export type StayLimits = {
  /** null: received, or not bound to an answer. */
  readonly mustLeaveAt: Instant | null
  readonly warnAt: Instant
  readonly overstayAt: Instant
  readonly excusedUntil: Instant | null
}

/**
 * A stretch of a duty day, before its cutoff or after: whoever is admitted within it has to leave by the same moment. A list of
 * hundreds knows a few of them and reads the calendar once for each.
 */
type Stretch = {
  readonly from: Instant
  readonly until: Instant
  readonly leaveBy: Instant
  /** For whom an official let in within it, against the cutoff; null before the cutoff. */
  readonly nightEnds: Instant | null
  readonly officeCloses: Instant | null
}

/**
 * Who is let in has to leave by the cutoff of that duty day, also where it was moved to an hour already over. Who was let in against the
 * cutoff was let in for that night: his time is over when the gate opens.
 */
function stretchOf(calendar: Calendar, zone: string, moment: Instant): Stretch {
  const day = dayOf(calendar, zone, moment)
  const officeCloses = officeCloseOf(calendar, zone, day)
  const gateOpens = endOf(calendar, zone, day)
  const cutoff = cutoffOf(calendar, zone, day)
  if (cutoff !== null && moment >= cutoff)
    return { from: cutoff, until: gateOpens, leaveBy: cutoff, nightEnds: gateOpens, officeCloses }
  const from = startOf(calendar, zone, day)
  return {
    from,
    until: cutoff ?? gateOpens,
    leaveBy: cutoff ?? cutoffAfter(calendar, zone, day),
    nightEnds: null,
    officeCloses,
  }
}

function cutoffAfter(calendar: Calendar, zone: string, lifted: CalendarDate): Instant {
  let day = lifted
  let cutoff: Instant | null = null
  // Ends: only single dates can be lifted.
  while (cutoff === null) {
    day = addDays(day, 1)
    cutoff = cutoffOf(calendar, zone, day)
  }
  return cutoff
}

/** Until when the slip of a guest is valid who was let in then; null on a date whose cutoff is lifted: no hour stands on it. */
export function slipValidUntil(
  calendar: Calendar,
  zone: string,
  stay: Pick<Stay, 'admittedAt' | 'isByNight'>,
): Instant | null {
  const isLifted = cutoffOf(calendar, zone, dayOf(calendar, zone, stay.admittedAt)) === null
  return isLifted ? null : leaveByOf(stretchOf(calendar, zone, stay.admittedAt), stay.isByNight)
}

function leaveByOf({ leaveBy, nightEnds }: Stretch, isByNight: boolean): Instant {
  return (isByNight ? nightEnds : null) ?? leaveBy
}

function permissionEndsAt(permission: StayPermission, officeCloses: Instant | null): Instant | null {
  switch (permission.kind) {
    case 'receive':
      return null
    case 'decline':
      return permission.answeredAt
    case 'wait':
      return waitEndsAt(permission, officeCloses)
    default:
      return assertNever(permission.kind)
  }
}

/** For any number of guests under one calendar. */
export function stayLimitsOn(calendar: Calendar, zone: string): (stay: Stay) => StayLimits {
  const known: Stretch[] = []
  const stretchAt = (moment: Instant) => {
    const found = known.find(({ from, until }) => from <= moment && moment < until)
    if (found) return found
    const read = stretchOf(calendar, zone, moment)
    known.push(read)
    return read
  }
  return ({ admittedAt, isByNight, permission, excuse }) => {
    const overstayAt = leaveByOf(stretchAt(admittedAt), isByNight)
    const endsAt = permission && permissionEndsAt(permission, stretchAt(permission.answeredAt).officeCloses)
    // Let in after it was over, the guest was let in by an official, whom that answer does not bind.
    const mustLeaveAt = endsAt !== null && endsAt <= admittedAt ? null : endsAt
    return { mustLeaveAt, warnAt: overstayAt - warningMs, overstayAt, excusedUntil: excuse?.until ?? null }
  }
}

/** The one fact that the desk shows for this guest now; the gravest, unless an official's excuse holds. */
export function stayFactAt(limits: StayLimits, now: Instant): StayFact {
  if (limits.excusedUntil !== null && now < limits.excusedUntil) return 'excused'
  if (now >= limits.overstayAt) return 'overstay'
  if (limits.mustLeaveAt !== null && now >= limits.mustLeaveAt) return 'must-leave'
  return now >= limits.warnAt ? 'warned' : 'fine'
}

/** When the fact next changes by the clock alone; null when it never does. The site wakes up for it. */
export function nextStayChange(limits: StayLimits, now: Instant): Instant | null {
  const moments = [limits.mustLeaveAt, limits.warnAt, limits.overstayAt, limits.excusedUntil]
  const ahead = moments.filter((at) => at !== null && at > now) as Instant[]
  return ahead.length === 0 ? null : Math.min(...ahead)
}

/** When the time of the next guest inside is over; null when nobody's is to come. */
export function nextOverstay(limits: readonly StayLimits[], now: Instant): Instant | null {
  const ahead = limits.map(({ overstayAt }) => overstayAt).filter((at) => at > now)
  return ahead.length === 0 ? null : Math.min(...ahead)
}

/** A named guard silences the ring for five minutes; the banner stays (row M5). */
export const hushMs = 5 * minuteMs
export type Hush = { readonly until: Instant }

export function hushFrom(now: Instant): Hush {
  return { until: now + hushMs }
}

/** Since when a guest rings: the cutoff, or the end of an excuse that lasted longer. */
function ringsSince(limits: StayLimits): Instant {
  return Math.max(limits.overstayAt, limits.excusedUntil ?? limits.overstayAt)
}

/**
 * Whether the desk rings now: for every guest inside past his time, until each is accounted for. A hush covers those who rang when
 * it was given; a guest whose excuse runs out meanwhile rings at once. Set back the clock, and an old hush covers nothing.
 */
export function ringsAt(inside: readonly StayLimits[], hush: Hush | null, now: Instant): boolean {
  const hushedFrom = hush === null ? null : hush.until - hushMs
  const isHushed = hush !== null && hushedFrom !== null && hushedFrom <= now && now < hush.until
  return inside.some((limits) => {
    if (stayFactAt(limits, now) !== 'overstay') return false
    return !(isHushed && ringsSince(limits) <= hushedFrom)
  })
}
