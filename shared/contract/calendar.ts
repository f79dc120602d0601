import { z } from 'zod'
import type { CalendarException, WeekCalendar } from '../domain/calendar.ts'
import { weekdays } from '../domain/time.ts'
import { calendarDate } from './fields.ts'

/** A time on the site's wall clock, `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const officeHours = z.object({ opens: clockTime, closes: clockTime })
const weekday = z.enum(weekdays)

/** What recurs; whether the hours fit together is judged by `calendarProblems` of the rules. */
export const calendar = z.object({
  officeHours: z.record(weekday, officeHours.nullable()),
  gateOpens: clockTime,
  cutoffs: z.record(weekday, clockTime),
  holidays: z.array(z.object({ date: calendarDate, name: z.string().max(120) })).max(400),
}) satisfies z.ZodType<WeekCalendar>

/** One date that an official moves, or whose cutoff he lifts (`null`), with the letter's number (row M5). */
export const calendarException = z.object({
  date: calendarDate,
  officeHours: officeHours.nullable(),
  cutoff: clockTime.nullable(),
  official: z.string().max(200),
  letterNumber: z.string().max(120),
  reason: z.string().max(500),
}) satisfies z.ZodType<CalendarException>
