import { describe, expect, it } from 'vitest'
import { defaultCalendar, type WeekCalendar } from './calendar.ts'
import { type CalendarProblem, calendarProblems, exceptionProblems } from './calendar-problems.ts'
import { order } from './testing/calendars.ts'

const { officeHours, cutoffs } = defaultCalendar
const monday = (opens: string, closes: string) => ({ officeHours: { ...officeHours, monday: { opens, closes } } })

describe('a calendar that an administrator sets', () => {
  it.each<[string, Partial<WeekCalendar>, CalendarProblem[]]>([
    ['is good as the SOPs have it', {}, []],
    ['may close at the cutoff', monday('08:00', '21:00'), []],
    ['may open with the gate', monday('06:00', '16:00'), []],
    ['cannot close before it opens', monday('16:00', '08:00'), [{ kind: 'closes-before-opening', on: 'monday' }]],
    ['cannot close as it opens', monday('08:00', '08:00'), [{ kind: 'closes-before-opening', on: 'monday' }]],
    ['cannot close after the cutoff', monday('08:00', '22:00'), [{ kind: 'closes-after-cutoff', on: 'monday' }]],
    [
      'cannot have its cutoff as the gate opens',
      { cutoffs: { ...cutoffs, sunday: '06:00' } },
      [{ kind: 'cutoff-at-gate-opening', on: 'sunday' }],
    ],
    ['may have its cutoff after midnight', { cutoffs: { ...cutoffs, friday: '01:00' } }, []],
    [
      'names a holiday once',
      {
        holidays: [
          { date: '2026-12-25', name: 'Natal' },
          { date: '2026-12-25', name: 'Hari Natal' },
        ],
      },
      [{ kind: 'holiday-twice', on: '2026-12-25' }],
    ],
  ])('%s', (_, changes, problems) => {
    expect(calendarProblems({ ...defaultCalendar, ...changes })).toEqual(problems)
  })
})

describe('hours that an official orders for a date', () => {
  it.each<[string, Parameters<typeof order>[1], CalendarProblem['kind'][]]>([
    ['the election night', { cutoff: '02:00' }, []],
    ['an office open past midnight', { officeHours: { opens: '08:00', closes: '01:00' }, cutoff: '02:00' }, []],
    ['a closed office', { officeHours: null }, []],
    ['a lifted cutoff', { cutoff: null }, []],
    ['a cutoff before the office closes', { cutoff: '15:00' }, ['closes-after-cutoff']],
    ['a cutoff as the gate opens', { cutoff: '06:00' }, ['cutoff-at-gate-opening']],
    ['hours the wrong way round', { officeHours: { opens: '01:00', closes: '08:00' } }, ['closes-before-opening']],
  ])('%s', (_, hours, kinds) => {
    const problems = exceptionProblems(defaultCalendar, order('2029-02-14', hours))
    expect(problems).toEqual(kinds.map((kind) => ({ kind, on: '2029-02-14' })))
  })
})
