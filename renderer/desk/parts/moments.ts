import { type CalendarDate, type Instant, instantAt } from '../../../shared/domain/time.ts'

/** The moment of a time (`HH:MM`) on a date; undefined for no time. */
export function momentOn(date: CalendarDate, time: string, zone: string): Instant | undefined {
  return time === '' ? undefined : instantAt(date, time, zone)
}
