import { type DayHours, placeInDay } from './calendar.ts'
import type { ClockTime } from './time.ts'

/** How a guest who comes now finds the office. Only at night he cannot register at the kiosk (row M5). */
export type VisitingTime = 'before' | 'open' | 'after' | 'closed' | 'night'

type Today = Pick<DayHours, 'officeHours' | 'gateOpens'> & { readonly isNight: boolean }

/** `today` is the duty day, `time` the site's wall clock. */
export function visitingTime({ officeHours, gateOpens, isNight }: Today, time: ClockTime): VisitingTime {
  if (isNight) return 'night'
  if (officeHours === null) return 'closed'
  // Past midnight with the cutoff moved or lifted: the duty day is still that of the evening before.
  const place = (each: ClockTime) => placeInDay(gateOpens, each)
  if (place(time) >= place(officeHours.closes)) return 'after'
  return place(time) < place(officeHours.opens) ? 'before' : 'open'
}
