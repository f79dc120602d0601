import { type Calendar, cutoffOf, dayOf, endOf, officeCloseOf } from './calendar.ts'
import { addDays, type CalendarDate, type Instant, minuteMs, nextMidnight } from './time.ts'

/** Hosts and desk are warned half an hour before somebody has to have left (20:30, row M5). */
export const warningMs = 30 * minuteMs

/** From half an hour before the cutoff on: everybody inside has to be on the way out. */
export function isEnding(cutoffAt: Instant | null, now: Instant): boolean {
  return cutoffAt !== null && now >= cutoffAt - warningMs
}

/** The turns of the clock at which something falls due without anybody touching a screen. */
export const momentKinds = ['office-close', 'warning', 'cutoff', 'gate-opens', 'midnight'] as const
export type MomentKind = (typeof momentKinds)[number]
export type Moment = { readonly kind: MomentKind; readonly at: Instant }

/**
 * What the site has to wake up for, soonest first, all after `now` and none beyond the next opening of the gate, which is always
 * among them: whoever sleeps until the first and asks again misses none, also when a date was moved meanwhile.
 */
export function nextMoments(calendar: Calendar, zone: string, now: Instant): readonly Moment[] {
  const day = dayOf(calendar, zone, now)
  const cutoff = cutoffOf(calendar, zone, day)
  const gateOpens = endOf(calendar, zone, day)
  const all: readonly { readonly kind: MomentKind; readonly at: Instant | null }[] = [
    { kind: 'office-close', at: officeCloseOf(calendar, zone, day) },
    { kind: 'warning', at: cutoff === null ? null : cutoff - warningMs },
    { kind: 'cutoff', at: cutoff },
    { kind: 'midnight', at: nextMidnight(now, zone) },
    { kind: 'gate-opens', at: gateOpens },
  ]
  return all
    .filter((moment): moment is Moment => moment.at !== null && moment.at > now && moment.at <= gateOpens)
    .sort((a, b) => a.at - b.at)
}

/** How long a guest may be let wait when the host says so now (S7c, row M4). */
export type WaitLimits = {
  /** What is proposed: until the office closes, after that until the cutoff. */
  readonly usual: Instant
  /** Never past the cutoff; where it is lifted, never past the next opening of the gate. */
  readonly latest: Instant
}

/** What a duty day says of a moment in it. */
type DayFacts = {
  readonly isNight: boolean
  readonly cutoffAt: Instant | null
  readonly officeClosesAt: Instant | null
  readonly gateOpensAt: Instant
}

/** null at night: nobody may wait past the cutoff. */
export function waitLimits(
  { isNight, cutoffAt, officeClosesAt, gateOpensAt }: DayFacts,
  now: Instant,
): WaitLimits | null {
  if (isNight) return null
  const latest = cutoffAt ?? gateOpensAt
  const isOfficeOpen = officeClosesAt !== null && now < officeClosesAt && officeClosesAt < latest
  return { usual: isOfficeOpen ? officeClosesAt : latest, latest }
}

/** The first duty day whose guests may still wait: this one, or one before it where the cutoff was lifted since, for nothing ended then. */
export function firstDayWaiting(calendar: Calendar, zone: string, day: CalendarDate): CalendarDate {
  let first = day
  // Ends: only single dates can be lifted.
  while (cutoffOf(calendar, zone, addDays(first, -1)) === null) first = addDays(first, -1)
  return first
}

/** The moment for which a duty day's closing speaks: its cutoff, or the next opening of the gate where the cutoff is lifted. */
function closingMomentOf(calendar: Calendar, zone: string, day: CalendarDate): Instant {
  return cutoffOf(calendar, zone, day) ?? endOf(calendar, zone, day)
}

/** Beyond this an office was shut, or its clock is wrong: a list for each such day would say nothing. */
export const mostDaysDue = 60

/**
 * The closings that fell due after `since` and up to `now`, oldest first: one at the cutoff, several when the machine was off for
 * days (rows M5, M10), the newest only when it was off for longer than `mostDaysDue`. `since` is the moment of the last closing, or
 * of the set-up.
 */
export function closingsDue(
  calendar: Calendar,
  zone: string,
  since: Instant,
  now: Instant,
): readonly { readonly day: CalendarDate; readonly at: Instant }[] {
  if (now <= since) return []
  const last = dayOf(calendar, zone, now)
  const first = dayOf(calendar, zone, since)
  const isLong = first < addDays(last, -mostDaysDue)
  const due: { day: CalendarDate; at: Instant }[] = []
  for (let day = isLong ? addDays(last, -2) : first; day <= last; day = addDays(day, 1)) {
    const at = closingMomentOf(calendar, zone, day)
    if (since < at && at <= now) due.push({ day, at })
  }
  return isLong ? due.slice(-1) : due
}
