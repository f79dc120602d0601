import { type CalendarException, type OfficeHours, placeInDay, type WeekCalendar } from './calendar.ts'
import { type CalendarDate, type ClockTime, type Weekday, weekdays } from './time.ts'

/** Why hours do not fit together. The screens of the office say it in words before such a calendar is stored. */
export const calendarProblemKinds = [
  'closes-before-opening',
  'closes-after-cutoff',
  'cutoff-at-gate-opening',
  'holiday-twice',
] as const
export type CalendarProblem = {
  readonly kind: (typeof calendarProblemKinds)[number]
  readonly on: Weekday | CalendarDate
}

type Hours = { readonly officeHours: OfficeHours | null; readonly cutoff: ClockTime | null }

function problemsOf(gateOpens: ClockTime, { officeHours, cutoff }: Hours): readonly CalendarProblem['kind'][] {
  const place = (time: ClockTime) => placeInDay(gateOpens, time)
  const problems: CalendarProblem['kind'][] = []
  if (officeHours && place(officeHours.closes) <= place(officeHours.opens)) problems.push('closes-before-opening')
  // Neither a day without a moment nor a night without one: the words "until 06:00" would mean both.
  if (cutoff === gateOpens) problems.push('cutoff-at-gate-opening')
  else if (officeHours && cutoff !== null && place(officeHours.closes) > place(cutoff)) {
    problems.push('closes-after-cutoff')
  }
  return problems
}

/** What is wrong with a calendar that an administrator wants to set; empty when it can be used. */
export function calendarProblems(calendar: WeekCalendar): readonly CalendarProblem[] {
  const dates = calendar.holidays.map(({ date }) => date)
  return [
    ...weekdays.flatMap((on) =>
      problemsOf(calendar.gateOpens, { officeHours: calendar.officeHours[on], cutoff: calendar.cutoffs[on] }).map(
        (kind) => ({ kind, on }),
      ),
    ),
    ...dates
      .filter((date, index) => dates.indexOf(date) !== index)
      .map((on) => ({ kind: 'holiday-twice' as const, on })),
  ]
}

/** What is wrong with the hours that an official orders for one date; empty when they can be used. */
export function exceptionProblems(calendar: WeekCalendar, exception: CalendarException): readonly CalendarProblem[] {
  return problemsOf(calendar.gateOpens, exception).map((kind) => ({ kind, on: exception.date }))
}
