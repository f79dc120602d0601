import { calendarException } from '../../../shared/contract/calendar.ts'
import {
  type Calendar,
  cutoffOf,
  dayOf,
  gateOpensAfter,
  isNight,
  officeCloseOf,
  type WeekCalendar,
} from '../../../shared/domain/calendar.ts'
import type { CalendarDate, Instant } from '../../../shared/domain/time.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'

/** What the calendar says about this moment, on the site's own wall clock. */
export type DutyFacts = {
  readonly zone: string
  readonly calendar: Calendar
  /** The duty day: from one opening of the gate to the next. */
  readonly day: CalendarDate
  readonly isNight: boolean
  /** Of this duty day; null where an official lifted it. */
  readonly cutoffAt: Instant | null
  /** null on a day without office hours. */
  readonly officeClosesAt: Instant | null
  /** The next opening of the gate. */
  readonly gateOpensAt: Instant
}

export function dutyFacts({ db, now, settings }: Pick<ReadContext, 'db' | 'now' | 'settings'>): DutyFacts {
  const { office, calendar } = settings()
  return dutyFactsOf(withExceptions(db, calendar), office.zone, now)
}

export function dutyFactsOf(calendar: Calendar, zone: string, now: Instant): DutyFacts {
  const day = dayOf(calendar, zone, now)
  return {
    zone,
    calendar,
    day,
    isNight: isNight(calendar, zone, now),
    cutoffAt: cutoffOf(calendar, zone, day),
    officeClosesAt: officeCloseOf(calendar, zone, day),
    gateOpensAt: gateOpensAfter(calendar, zone, now),
  }
}

/** The weekly calendar together with every date that an official ordered otherwise. */
export function withExceptions(db: Reader, calendar: WeekCalendar): Calendar {
  const rows = db.all(sqlite.selectFrom('calendar_exception').select('value').orderBy('date'))
  return { ...calendar, exceptions: rows.map((row) => calendarException.parse(JSON.parse(row.value))) }
}
