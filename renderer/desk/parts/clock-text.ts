import { addDays, type CalendarDate, dateAt, type Instant, instantAt } from '../../../shared/domain/time.ts'

/** Reads a typed time of day: 16.00, 16:00, 1600, 9.05. Gives `HH:MM`, or undefined where it is none. */
export function readClock(text: string): string | undefined {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})(?:[.:]?)(\d{2})\s*$/.exec(text) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** The next moment at which the wall clock shows this time: today, or tomorrow once it has passed. */
export function nextMoment(text: string, now: Instant, zone: string): Instant | undefined {
  const clock = readClock(text)
  if (!clock) return undefined
  const today = dateAt(now, zone)
  const moment = instantAt(today, clock, zone)
  return moment > now ? moment : instantAt(addDays(today, 1), clock, zone)
}

export function momentOn(date: CalendarDate, text: string, zone: string): Instant | undefined {
  const clock = readClock(text)
  return clock === undefined ? undefined : instantAt(date, clock, zone)
}
