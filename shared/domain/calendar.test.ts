import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cutoffOf,
  dayOf,
  defaultCalendar,
  endOf,
  gateOpensAfter,
  hoursOn,
  isNight,
  officeCloseOf,
  startOf,
} from './calendar.ts'
import { calendarWith, order, scene, wib } from './testing/calendars.ts'
import { addDays } from './time.ts'

const zone = 'Asia/Jakarta'
const everyDay = calendarWith({})
// Friday 20 November 2026, ordinary; Wednesday 14 February 2029, voting day.
const electionNight = calendarWith({ exceptions: [order('2029-02-14', { cutoff: '02:00' })] })
const lifted = calendarWith({ exceptions: [order('2026-11-20', { cutoff: null })] })
const holiday = calendarWith({ holidays: [{ date: '2026-12-25', name: 'Natal' }] })

describe('the duty day', () => {
  it.each([
    ['2026-11-20 05:59', '2026-11-19'],
    ['2026-11-20 06:00', '2026-11-20'],
    ['2026-11-20 23:59', '2026-11-20'],
    ['2026-11-21 01:30', '2026-11-20'],
    ['2028-02-29 12:00', '2028-02-29'],
    ['2028-03-01 03:00', '2028-02-29'],
  ])('of %s is %s', (now, day) => {
    expect(dayOf(everyDay, zone, wib(now))).toBe(day)
  })

  it('is one and only one for every moment', () => {
    fc.assert(
      fc.property(scene, ({ calendar, zone: place, now }) => {
        const day = dayOf(calendar, place, now)
        const holding = [-2, -1, 0, 1, 2]
          .map((days) => addDays(day, days))
          .filter((on) => startOf(calendar, place, on) <= now && now < endOf(calendar, place, on))
        expect(holding).toEqual([day])
      }),
    )
  })
})

describe('the cutoff', () => {
  it.each<[string, typeof everyDay, string, string | null]>([
    ['at nine on an ordinary day', everyDay, '2026-11-20', '2026-11-20 21:00'],
    ['on a Sunday too', everyDay, '2026-11-22', '2026-11-22 21:00'],
    ['on a holiday too', holiday, '2026-12-25', '2026-12-25 21:00'],
    ['after midnight on an election night', electionNight, '2029-02-14', '2029-02-15 02:00'],
    ['as usual on the day after it', electionNight, '2029-02-15', '2029-02-15 21:00'],
    ['lifted by an official', lifted, '2026-11-20', null],
    ['as usual when only the day before is lifted', lifted, '2026-11-21', '2026-11-21 21:00'],
  ])('%s', (_, calendar, day, moment) => {
    expect(cutoffOf(calendar, zone, day)).toBe(moment && wib(moment))
  })

  it('at midnight belongs to the day that ends there', () => {
    const calendar = calendarWith({ cutoffs: { ...defaultCalendar.cutoffs, friday: '00:00' } })
    expect(cutoffOf(calendar, zone, '2026-11-20')).toBe(wib('2026-11-21 00:00'))
  })

  it.each([
    ['Asia/Makassar', '2026-11-20T13:00:00Z'],
    ['Asia/Jayapura', '2026-11-20T12:00:00Z'],
    ['Europe/Berlin', '2026-11-20T20:00:00Z'],
  ])('is on the wall clock of %s', (place, moment) => {
    expect(cutoffOf(everyDay, place, '2026-11-20')).toBe(Date.parse(moment))
  })

  it('is what the last of two orders says', () => {
    const orders = [order('2026-11-20', { cutoff: '23:00' }), order('2026-11-20', { cutoff: '22:00' })]
    expect(cutoffOf(calendarWith({ exceptions: orders }), zone, '2026-11-20')).toBe(wib('2026-11-20 22:00'))
  })

  it('keeps to the wall clock on the night when summer time begins or ends', () => {
    const late = calendarWith({
      exceptions: [order('2026-03-28', { cutoff: '02:30' }), order('2026-10-24', { cutoff: '02:30' })],
    })
    expect(cutoffOf(late, 'Europe/Berlin', '2026-03-28')).toBe(Date.parse('2026-03-29T01:30:00Z'))
    expect(cutoffOf(late, 'Europe/Berlin', '2026-10-24')).toBe(Date.parse('2026-10-25T00:30:00Z'))
    expect(endOf(late, 'Europe/Berlin', '2026-03-28') - startOf(late, 'Europe/Berlin', '2026-03-28')).toBe(
      23 * 3_600_000,
    )
    expect(endOf(late, 'Europe/Berlin', '2026-10-24') - startOf(late, 'Europe/Berlin', '2026-10-24')).toBe(
      25 * 3_600_000,
    )
  })

  it('stays within its day where summer time leaves its time out', () => {
    const early = calendarWith({ gateOpens: '03:00', exceptions: [order('2026-03-28', { cutoff: '02:30' })] })
    expect(cutoffOf(early, 'Europe/Berlin', '2026-03-28')).toBe(endOf(early, 'Europe/Berlin', '2026-03-28'))
    const gap = calendarWith({ gateOpens: '02:30', exceptions: [order('2026-03-29', { cutoff: '03:10' })] })
    expect(cutoffOf(gap, 'Europe/Berlin', '2026-03-29')).toBe(startOf(gap, 'Europe/Berlin', '2026-03-29'))
  })

  it('lies within its day, however mad the hours', () => {
    fc.assert(
      fc.property(scene, ({ calendar, zone: place, now }) => {
        const day = dayOf(calendar, place, now)
        const cutoff = cutoffOf(calendar, place, day)
        expect(cutoff === null).toBe(hoursOn(calendar, day).cutoff === null)
        if (cutoff === null) return
        expect(cutoff).toBeGreaterThanOrEqual(startOf(calendar, place, day))
        expect(cutoff).toBeLessThanOrEqual(endOf(calendar, place, day))
      }),
    )
  })
})

describe('night', () => {
  it.each<[string, typeof everyDay, string, boolean]>([
    ['not a second before the cutoff', everyDay, '2026-11-20 20:59', false],
    ['from the cutoff', everyDay, '2026-11-20 21:00', true],
    ['after midnight', everyDay, '2026-11-21 01:30', true],
    ['until the gate opens', everyDay, '2026-11-21 05:59', true],
    ['not when the gate opens', everyDay, '2026-11-21 06:00', false],
    ['not before a moved cutoff', electionNight, '2029-02-15 01:59', false],
    ['from a moved cutoff', electionNight, '2029-02-15 02:00', true],
    ['not on the morning after', electionNight, '2029-02-15 06:00', false],
    ['not where the cutoff is lifted', lifted, '2026-11-20 23:00', false],
    ['not after midnight of a lifted day', lifted, '2026-11-21 05:59', false],
    ['again on the evening after a lifted day', lifted, '2026-11-21 21:00', true],
  ])('%s', (_, calendar, now, night) => {
    expect(isNight(calendar, zone, wib(now))).toBe(night)
  })

  it('lasts from the cutoff until the gate opens, and is at no other time', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: 0, max: 1, noNaN: true }), ({ calendar, zone: place, now }, part) => {
        const day = dayOf(calendar, place, now)
        const cutoff = cutoffOf(calendar, place, day) ?? endOf(calendar, place, day)
        const gate = gateOpensAfter(calendar, place, now)
        expect(gate).toBeGreaterThan(now)
        const between = (from: number, to: number) => Math.floor(from + (to - from) * part)
        if (cutoff < gate) expect(isNight(calendar, place, Math.min(between(cutoff, gate), gate - 1))).toBe(true)
        const start = startOf(calendar, place, day)
        if (start < cutoff) expect(isNight(calendar, place, Math.min(between(start, cutoff), cutoff - 1))).toBe(false)
      }),
    )
  })
})

describe('office hours', () => {
  it.each<[string, typeof everyDay, string, string | null]>([
    ['an ordinary day', everyDay, '2026-11-20', '2026-11-20 16:00'],
    ['a Sunday', everyDay, '2026-11-22', null],
    ['a holiday', holiday, '2026-12-25', null],
    ['a day whose cutoff is lifted', lifted, '2026-11-20', '2026-11-20 16:00'],
  ])('close on %s', (_, calendar, day, moment) => {
    expect(officeCloseOf(calendar, zone, day)).toBe(moment && wib(moment))
  })

  it('may be moved past midnight, and opened on a holiday, by an official', () => {
    const counting = order('2029-02-14', { officeHours: { opens: '06:00', closes: '01:00' }, cutoff: '02:00' })
    const calendar = calendarWith({ holidays: [{ date: '2029-02-14', name: 'Pemilu' }], exceptions: [counting] })
    expect(hoursOn(calendar, '2029-02-14')).toMatchObject({ holiday: 'Pemilu', exception: counting })
    expect(officeCloseOf(calendar, zone, '2029-02-14')).toBe(wib('2029-02-15 01:00'))
  })
})
