import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date, instant, zone } from './testing/calendars.ts'
import {
  addDays,
  dateAt,
  indonesianZones,
  instantAt,
  isZone,
  minuteMs,
  nextMidnight,
  nextMoment,
  timeAt,
  weekdayOf,
  weekdays,
} from './time.ts'

const utc = (text: string) => Date.parse(text)

describe('the wall clock', () => {
  it.each<[string, string, string, string]>([
    ['WIB', '2026-11-20', '21:00', 'Asia/Jakarta'],
    ['WITA', '2026-11-20', '22:00', 'Asia/Makassar'],
    ['WIT', '2026-11-20', '23:00', 'Asia/Jayapura'],
    ['summer in Berlin', '2026-07-01', '16:00', 'Europe/Berlin'],
    ['winter in Berlin', '2026-12-01', '15:00', 'Europe/Berlin'],
    ['leap day', '2028-02-29', '21:00', 'Asia/Jakarta'],
  ])('%s', (_, day, time, place) => {
    const moment = instantAt(day, time, place)
    expect(moment).toBe(utc(`${day}T14:00:00Z`))
    expect(dateAt(moment, place)).toBe(day)
    expect(timeAt(moment, place)).toBe(time)
  })

  it('goes on to the time after the gap where summer time leaves a time out', () => {
    expect(instantAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe(utc('2026-03-29T01:30:00Z'))
    expect(timeAt(instantAt('2026-03-29', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('03:30')
  })

  it('is typed for the next time that the clock shows it, also past midnight', () => {
    const now = instantAt('2026-11-20', '21:10', 'Asia/Jakarta')
    expect(nextMoment('22:00', now, 'Asia/Jakarta')).toBe(instantAt('2026-11-20', '22:00', 'Asia/Jakarta'))
    expect(nextMoment('00:30', now, 'Asia/Jakarta')).toBe(instantAt('2026-11-21', '00:30', 'Asia/Jakarta'))
    expect(nextMoment('', now, 'Asia/Jakarta')).toBeUndefined()
  })

  it('takes the first where a time comes twice', () => {
    expect(instantAt('2026-10-25', '02:30', 'Europe/Berlin')).toBe(utc('2026-10-25T00:30:00Z'))
  })

  it('drops seconds', () => {
    expect(timeAt(utc('2026-11-20T13:59:59.999Z'), 'Asia/Jakarta')).toBe('20:59')
  })

  it('reads back every moment to the minute, unless the time came twice', () => {
    fc.assert(
      fc.property(instant, zone, (moment, place) => {
        const back = instantAt(dateAt(moment, place), timeAt(moment, place), place)
        const minute = Math.floor(moment / minuteMs) * minuteMs
        expect([0, 30 * minuteMs, 60 * minuteMs, 24 * 60 * minuteMs]).toContain(minute - back)
      }),
    )
  })
})

describe('dates', () => {
  it.each<[string, number, string]>([
    ['2026-11-20', 1, '2026-11-21'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %d days', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
  })

  it('know their weekday', () => {
    expect(weekdayOf('2026-11-20')).toBe('friday')
    expect(weekdayOf('2028-02-29')).toBe('tuesday')
    fc.assert(
      fc.property(date, (day) => {
        const next = (weekdays.indexOf(weekdayOf(day)) + 1) % 7
        expect(weekdayOf(addDays(day, 1))).toBe(weekdays[next])
      }),
    )
  })
})

describe('midnight', () => {
  it.each<[string, string, string, string]>([
    ['in Jakarta', '2026-11-20T13:00:00Z', 'Asia/Jakarta', '2026-11-20T17:00:00Z'],
    ['at midnight itself, the next', '2026-11-20T17:00:00Z', 'Asia/Jakarta', '2026-11-21T17:00:00Z'],
    ['left out by summer time', '2018-11-03T20:00:00Z', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['before a date left out', '2011-12-30T09:00:00Z', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s', (_, now, place, midnight) => {
    expect(nextMidnight(utc(now), place)).toBe(utc(midnight))
  })

  it('is where the date turns, never earlier', () => {
    fc.assert(
      fc.property(instant, zone, (moment, place) => {
        const midnight = nextMidnight(moment, place)
        expect(midnight).toBeGreaterThan(moment)
        expect(dateAt(midnight - 1, place)).toBe(dateAt(moment, place))
        expect(dateAt(midnight, place) > dateAt(moment, place)).toBe(true)
      }),
    )
  })
})

describe('zones', () => {
  it('of Indonesia are known, invented ones are not', () => {
    for (const name of indonesianZones) expect(isZone(name)).toBe(true)
    expect(isZone('Asia/Bandung')).toBe(false)
    expect(isZone('')).toBe(false)
  })
})
