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
import { firstDayWaiting, type WaitLimits, waitLimits } from '../../../shared/domain/calendar-moments.ts'
import type { CalendarDate, Instant } from '../../../shared/domain/time.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'

/** What the calendar says about this moment, on the site's own wall clock. */
export type DutyFacts = {
  readonly zone: string
  /** The week together with every date that an official ordered otherwise. */
  readonly calendar: Calendar
  /** The duty day: from one opening of the gate to the next. */
  readonly day: CalendarDate
  /** The first duty day whose guests may still wait: an earlier one where the cutoff was lifted since. */
  readonly firstDayWaiting: CalendarDate
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
  return dutyFactsBy(db, calendar, office.zone, now)
}

/** How long a guest may be let wait when it is said now; null at night. */
export function waitNow(context: ReadContext): WaitLimits | null {
  return waitLimits(dutyFacts(context), context.now)
}

type Kept = { readonly week: WeekCalendar; readonly orders: string; readonly from: Instant; readonly facts: DutyFacts }
/** The last facts: nearly every operation asks for them, and they change twice a day. What they follow from is compared each time. */
let kept: Kept | undefined

/** The same for a calendar that is not stored yet. */
export function dutyFactsBy(db: Reader, week: WeekCalendar, zone: string, now: Instant): DutyFacts {
  const rows = db.all(sqlite.selectFrom('calendar_exception').select('value').orderBy('date'))
  const orders = `[${rows.map((row) => row.value).join(',')}]`
  if (kept?.week === week && kept.orders === orders && kept.facts.zone === zone && holdsAt(kept, now)) return kept.facts
  const exceptions = calendarException.array().parse(JSON.parse(orders))
  const facts = factsOf({ ...week, exceptions }, zone, now)
  kept = { week, orders, from: now, facts }
  return facts
}

/** Until the next cutoff or opening of the gate. */
function holdsAt({ facts, from }: Kept, now: Instant): boolean {
  const { cutoffAt, gateOpensAt } = facts
  return from <= now && now < gateOpensAt && (cutoffAt === null || facts.isNight || now < cutoffAt)
}

function factsOf(calendar: Calendar, zone: string, now: Instant): DutyFacts {
  const day = dayOf(calendar, zone, now)
  return {
    zone,
    calendar,
    day,
    firstDayWaiting: firstDayWaiting(calendar, zone, day),
    isNight: isNight(calendar, zone, now),
    cutoffAt: cutoffOf(calendar, zone, day),
    officeClosesAt: officeCloseOf(calendar, zone, day),
    gateOpensAt: gateOpensAfter(calendar, zone, now),
  }
}
