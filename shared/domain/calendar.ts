import {
  addDays,
  type CalendarDate,
  type ClockTime,
  dateAt,
  type Instant,
  instantAt,
  type Weekday,
  weekdayOf,
} from './time.ts'

/**
 * The site's hours: office, gate and cutoff (rows M4, M5, M11). A *duty day* runs from one opening of the gate to the next, so
 * half past one at night belongs to the day before. A clock time names one moment of a duty day: one before the gate's opening
 * lies after midnight. That is how a cutoff of 02:00 on an election night is written.
 */

export type OfficeHours = { readonly opens: ClockTime; readonly closes: ClockTime }

export type Holiday = { readonly date: CalendarDate; readonly name: string }

/** What recurs; the administrator's setting. */
export type WeekCalendar = {
  /** null: the office is closed; guards and desk are there all the same (row M11). */
  readonly officeHours: Readonly<Record<Weekday, OfficeHours | null>>
  readonly gateOpens: ClockTime
  readonly cutoffs: Readonly<Record<Weekday, ClockTime>>
  readonly holidays: readonly Holiday[]
}

/** The hours that an official orders for one date, with the letter that says so: moved, or the cutoff lifted (row M5). */
export type CalendarException = {
  readonly date: CalendarDate
  readonly officeHours: OfficeHours | null
  /** null: lifted, nobody has to leave. */
  readonly cutoff: ClockTime | null
  readonly official: string
  readonly letterNumber: string
  readonly reason: string
}

export type Calendar = WeekCalendar & { readonly exceptions: readonly CalendarException[] }

const usualHours: OfficeHours = { opens: '08:00', closes: '16:00' }
const usualCutoff: ClockTime = '21:00'

/** The hours of the SOPs (S6, S7c, S18), until an office sets its own. */
export const defaultCalendar: WeekCalendar = {
  officeHours: {
    monday: usualHours,
    tuesday: usualHours,
    wednesday: usualHours,
    thursday: usualHours,
    friday: usualHours,
    saturday: null,
    sunday: null,
  },
  gateOpens: '06:00',
  cutoffs: {
    monday: usualCutoff,
    tuesday: usualCutoff,
    wednesday: usualCutoff,
    thursday: usualCutoff,
    friday: usualCutoff,
    saturday: usualCutoff,
    sunday: usualCutoff,
  },
  holidays: [],
}

/** What holds on one duty day, and why. */
export type DayHours = {
  readonly officeHours: OfficeHours | null
  readonly gateOpens: ClockTime
  /** null: an official lifted it. */
  readonly cutoff: ClockTime | null
  readonly holiday: string | null
  readonly exception: CalendarException | null
}

/** An official's order goes before a holiday, a holiday before the weekday. A holiday closes the office and leaves the cutoff. */
export function hoursOn(calendar: Calendar, date: CalendarDate): DayHours {
  const exception = calendar.exceptions.findLast((order) => order.date === date) ?? null
  const holiday = calendar.holidays.find((day) => day.date === date)?.name ?? null
  const weekday = weekdayOf(date)
  const usual = {
    officeHours: holiday === null ? calendar.officeHours[weekday] : null,
    gateOpens: calendar.gateOpens,
    cutoff: calendar.cutoffs[weekday],
    holiday,
    exception,
  }
  return exception ? { ...usual, officeHours: exception.officeHours, cutoff: exception.cutoff } : usual
}

/** When the gate opens on a date: the duty day begins. */
export function startOf(calendar: Calendar, zone: string, day: CalendarDate): Instant {
  return instantAt(day, calendar.gateOpens, zone)
}

/** When the gate opens again: the first moment that is no longer this duty day. */
export function endOf(calendar: Calendar, zone: string, day: CalendarDate): Instant {
  return startOf(calendar, zone, addDays(day, 1))
}

/** The duty day that a moment belongs to. Every moment belongs to exactly one, also where a zone once left out a whole date. */
export function dayOf(calendar: Calendar, zone: string, now: Instant): CalendarDate {
  let day = dateAt(now, zone)
  while (now < startOf(calendar, zone, day)) day = addDays(day, -1)
  return day
}

/** A clock time of a duty day; never outside that day, whatever summer time does to it. */
function momentOf(calendar: Calendar, zone: string, day: CalendarDate, time: ClockTime): Instant {
  const date = time >= calendar.gateOpens ? day : addDays(day, 1)
  const moment = instantAt(date, time, zone)
  return Math.min(Math.max(moment, startOf(calendar, zone, day)), endOf(calendar, zone, day))
}

/** Nobody may be inside from this moment until the gate opens (S7c, row M5); null where an official lifted it. */
export function cutoffOf(calendar: Calendar, zone: string, day: CalendarDate): Instant | null {
  const { cutoff } = hoursOn(calendar, day)
  return cutoff === null ? null : momentOf(calendar, zone, day, cutoff)
}

/** When host or leader is asked anew for each waiting guest (16:00, S7c, row M4); null on a day without office hours. */
export function officeCloseOf(calendar: Calendar, zone: string, day: CalendarDate): Instant | null {
  const { officeHours } = hoursOn(calendar, day)
  return officeHours && momentOf(calendar, zone, day, officeHours.closes)
}

/** The next opening of the gate, strictly after the moment. */
export function gateOpensAfter(calendar: Calendar, zone: string, moment: Instant): Instant {
  return endOf(calendar, zone, dayOf(calendar, zone, moment))
}

/** From the cutoff until the gate opens the kiosk does not register, and the desk admits only by an official's word (row M5). */
export function isNight(calendar: Calendar, zone: string, now: Instant): boolean {
  const cutoff = cutoffOf(calendar, zone, dayOf(calendar, zone, now))
  return cutoff !== null && now >= cutoff
}

/** Sorts clock times in the order of a duty day: what is earlier than the gate's opening lies after midnight. */
export function placeInDay(gateOpens: ClockTime, time: ClockTime): string {
  return `${time >= gateOpens ? 'today' : 'tomorrow'} ${time}`
}
