import fc from 'fast-check'
import { type Calendar, type CalendarException, defaultCalendar } from '../calendar.ts'
import {
  addDays,
  type CalendarDate,
  type ClockTime,
  dateAt,
  type Instant,
  instantAt,
  minuteMs,
  type Weekday,
  weekdays,
} from '../time.ts'

/** Zones of Indonesia, and the hard ones: summer time by an hour, by half an hour, at midnight, a date left out (Apia 2011). */
const zones = [
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const

export const zone = fc.constantFrom(...zones)
export const date: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 12_000 })
  .map((day) => addDays('2008-01-01', day))
export const instant: fc.Arbitrary<Instant> = fc.oneof(
  fc.integer({ min: 1_199_145_600_000, max: 2_240_611_200_000 }),
  // Whole minutes, and hours around the night when a zone left out a date.
  fc.integer({ min: 19_985_760, max: 37_343_520 }).map((minute) => minute * minuteMs),
  fc.integer({ min: 0, max: 72 }).map((hour) => instantAt('2011-12-29', '00:00', 'UTC') + hour * 60 * minuteMs),
)

const clockTime: fc.Arbitrary<ClockTime> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)

const words = { official: 'Siti Aminah', letterNumber: '112/PP.06/1801/2026', reason: 'Rekapitulasi suara' }

/** An official's order for one date; hours left out are those of an ordinary day. */
export function order(on: CalendarDate, hours: Partial<CalendarException>): CalendarException {
  return { date: on, officeHours: { opens: '08:00', closes: '16:00' }, cutoff: '21:00', ...words, ...hours }
}

export function calendarWith(changes: Partial<Calendar>): Calendar {
  return { ...defaultCalendar, exceptions: [], ...changes }
}

/** Any calendar around the dates of an instant, with hours as mad as the schema lets them be, and dates moved and lifted. */
function calendarAround(moment: Instant): fc.Arbitrary<Calendar> {
  const near = fc.integer({ min: -3, max: 3 }).map((days) => addDays(dateAt(moment, 'UTC'), days))
  const officeHours = fc.option(fc.record({ opens: clockTime, closes: clockTime }))
  const exception = fc
    .tuple(near, officeHours, fc.option(clockTime))
    .map(([on, hours, cutoff]) => order(on, { officeHours: hours, cutoff }))
  const perWeekday = <Value>(value: fc.Arbitrary<Value>) =>
    fc.record(Object.fromEntries(weekdays.map((day) => [day, value])) as Record<Weekday, fc.Arbitrary<Value>>)
  return fc.record({
    officeHours: perWeekday(officeHours),
    gateOpens: clockTime,
    cutoffs: perWeekday(clockTime),
    holidays: fc.array(
      near.map((on) => ({ date: on, name: 'Libur' })),
      { maxLength: 2 },
    ),
    exceptions: fc.array(exception, { maxLength: 3 }),
  })
}

/** A moment with a zone and any calendar around it. */
export const scene = fc
  .tuple(instant, zone)
  .chain(([now, place]) =>
    fc.record({ now: fc.constant(now), zone: fc.constant(place), calendar: calendarAround(now) }),
  )

/** "2026-11-20 21:00" in Jakarta, for tables that people read. */
export function wib(text: string): Instant {
  const [on = '', time = ''] = text.split(' ')
  return instantAt(on, time, 'Asia/Jakarta')
}
