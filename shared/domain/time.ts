import { Temporal } from 'temporal-polyfill'

/** A moment: epoch milliseconds, UTC. */
export type Instant = number

/** A date on the site's wall calendar, `YYYY-MM-DD`. As text it sorts, compares and is stored as it is. */
export type CalendarDate = string

/** A time on the site's wall clock, `HH:MM`. */
export type ClockTime = string

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
/** On a clock that no summer time moves; a day of the calendar is `addDays`. */
export const dayMs = 24 * hourMs

/** Monday first, as the office week is written. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

/** The IANA zones of Indonesia: WIB, WITA, WIT. A site may choose any other; the rules do not depend on them. */
export const indonesianZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const

function at(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
}

/** Whether the machine knows this IANA zone; every other function here throws a `RangeError` on a zone that it does not know. */
export function isZone(zone: string): boolean {
  try {
    at(0, zone)
    return true
  } catch {
    return false
  }
}

/**
 * The moment at which a date and time stand on the wall clock. Where summer time begins and the time is left out, the moment as
 * long after the gap as the time lies in it; where it ends and the time comes twice, the first (RFC 5545, "compatible").
 */
export function instantAt(date: CalendarDate, time: ClockTime, zone: string): Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds
}

export function dateAt(instant: Instant, zone: string): CalendarDate {
  return at(instant, zone).toPlainDate().toString()
}

export function timeAt(instant: Instant, zone: string): ClockTime {
  return at(instant, zone).toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' })
}

/** The next moment at which the wall clock shows what somebody typed: today, or tomorrow once it has passed. Undefined for no time. */
export function nextMoment(typed: ClockTime | '', now: Instant, zone: string): Instant | undefined {
  if (typed === '') return undefined
  const today = dateAt(now, zone)
  const moment = instantAt(today, typed, zone)
  return moment > now ? moment : instantAt(addDays(today, 1), typed, zone)
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** How many days from one date to another; negative where the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}

export function weekdayOf(date: CalendarDate): Weekday {
  const weekday = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]
  if (!weekday) throw new RangeError(`No weekday for ${date}`)
  return weekday
}

/** The first moment of the next date; where summer time leaves midnight out, the first moment that there is. */
export function nextMidnight(instant: Instant, zone: string): Instant {
  const today = at(instant, zone).startOfDay()
  return today.add({ days: 1 }).startOfDay().epochMilliseconds
}
