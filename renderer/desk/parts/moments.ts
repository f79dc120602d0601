import { addDays, type CalendarDate, dateAt, type Instant, instantAt } from '../../../shared/domain/time.ts'

/** The next moment at which the wall clock shows this time (`HH:MM`): today, or tomorrow once it has passed. Undefined for no time. */
export function nextMoment(time: string, now: Instant, zone: string): Instant | undefined {
  if (time === '') return undefined
  const today = dateAt(now, zone)
  const moment = instantAt(today, time, zone)
  return moment > now ? moment : instantAt(addDays(today, 1), time, zone)
}

/** The moment of a time (`HH:MM`) on a date; undefined for no time. */
export function momentOn(date: CalendarDate, time: string, zone: string): Instant | undefined {
  return time === '' ? undefined : instantAt(date, time, zone)
}
