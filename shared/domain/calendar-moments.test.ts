import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutoffOf, dayOf, gateOpensAfter, isNight, officeCloseOf } from './calendar.ts'
import { closingsDue, nextMoments, waitLimits } from './calendar-moments.ts'
import { calendarWith, order, scene, wib } from './testing/calendars.ts'
import { dateAt, timeAt } from './time.ts'

const zone = 'Asia/Jakarta'
const everyDay = calendarWith({})
const electionNight = calendarWith({ exceptions: [order('2029-02-14', { cutoff: '02:00' })] })
const lifted = calendarWith({ exceptions: [order('2026-11-20', { cutoff: null })] })

describe('moments to wake up for', () => {
  it.each<[string, typeof everyDay, string, string[]]>([
    [
      'in the morning',
      everyDay,
      '2026-11-20 09:00',
      ['office-close 16:00', 'warning 20:30', 'cutoff 21:00', 'midnight 00:00', 'gate-opens 06:00'],
    ],
    ['at the cutoff itself', everyDay, '2026-11-20 21:00', ['midnight 00:00', 'gate-opens 06:00']],
    ['at night', everyDay, '2026-11-21 01:30', ['gate-opens 06:00']],
    [
      'on a Sunday',
      everyDay,
      '2026-11-22 06:00',
      ['warning 20:30', 'cutoff 21:00', 'midnight 00:00', 'gate-opens 06:00'],
    ],
    [
      'on an election night',
      electionNight,
      '2029-02-14 20:00',
      ['midnight 00:00', 'warning 01:30', 'cutoff 02:00', 'gate-opens 06:00'],
    ],
    ['where the cutoff is lifted', lifted, '2026-11-20 16:00', ['midnight 00:00', 'gate-opens 06:00']],
  ])('%s', (_, calendar, now, expected) => {
    const moments = nextMoments(calendar, zone, wib(now))
    expect(moments.map(({ kind, at }) => `${kind} ${timeAt(at, zone)}`)).toEqual(expected)
  })

  it('are ahead, in order, and nothing turns before the first of them', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: 0, max: 1, noNaN: true }), ({ calendar, zone: place, now }, part) => {
        const moments = nextMoments(calendar, place, now)
        const times = moments.map(({ at }) => at)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(moments.some(({ kind }) => kind === 'gate-opens')).toBe(true)
        const first = times[0] ?? now
        expect(first).toBeGreaterThan(now)
        const before = Math.min(Math.floor(now + (first - now) * part), first - 1)
        expect(dayOf(calendar, place, before)).toBe(dayOf(calendar, place, now))
        expect(dateAt(before, place)).toBe(dateAt(now, place))
        expect(isNight(calendar, place, before)).toBe(isNight(calendar, place, now))
      }),
    )
  })
})

describe('how long a guest may be let wait', () => {
  const factsAt = (calendar: typeof everyDay, place: string, now: number) => {
    const day = dayOf(calendar, place, now)
    return {
      isNight: isNight(calendar, place, now),
      cutoffAt: cutoffOf(calendar, place, day),
      officeClosesAt: officeCloseOf(calendar, place, day),
      gateOpensAt: gateOpensAfter(calendar, place, now),
    }
  }

  it.each<[string, typeof everyDay, string, [string, string] | null]>([
    ['in office hours', everyDay, '2026-11-20 10:00', ['2026-11-20 16:00', '2026-11-20 21:00']],
    ['asked anew when the office closes', everyDay, '2026-11-20 16:00', ['2026-11-20 21:00', '2026-11-20 21:00']],
    ['on a Sunday', everyDay, '2026-11-22 10:00', ['2026-11-22 21:00', '2026-11-22 21:00']],
    ['on an election night', electionNight, '2029-02-14 23:00', ['2029-02-15 02:00', '2029-02-15 02:00']],
    ['where the cutoff is lifted', lifted, '2026-11-20 22:00', ['2026-11-21 06:00', '2026-11-21 06:00']],
    ['at night nobody', everyDay, '2026-11-20 21:00', null],
  ])('%s', (_, calendar, now, expected) => {
    const limits = expected && { usual: wib(expected[0]), latest: wib(expected[1]) }
    expect(waitLimits(factsAt(calendar, zone, wib(now)), wib(now))).toEqual(limits)
  })

  it('is never past the cutoff, and never in the past', () => {
    fc.assert(
      fc.property(scene, ({ calendar, zone: place, now }) => {
        const limits = waitLimits(factsAt(calendar, place, now), now)
        expect(limits === null).toBe(isNight(calendar, place, now))
        if (limits === null) return
        const cutoff = cutoffOf(calendar, place, dayOf(calendar, place, now))
        expect(limits.usual).toBeGreaterThan(now)
        expect(limits.usual).toBeLessThanOrEqual(limits.latest)
        if (cutoff !== null) expect(limits.latest).toBeLessThanOrEqual(cutoff)
      }),
    )
  })
})

describe('closings', () => {
  const due = (calendar: typeof everyDay, since: string, now: string) =>
    closingsDue(calendar, zone, wib(since), wib(now)).map(({ day, at }) => `${day} at ${timeAt(at, zone)}`)

  it.each<[string, typeof everyDay, string, string, string[]]>([
    ['none before the cutoff', everyDay, '2026-11-19 21:00', '2026-11-20 20:59', []],
    ['one at the cutoff', everyDay, '2026-11-19 21:00', '2026-11-20 21:00', ['2026-11-20 at 21:00']],
    ['none when it is made', everyDay, '2026-11-20 21:00', '2026-11-21 05:00', []],
    [
      'each day that the machine was off',
      everyDay,
      '2026-11-20 21:00',
      '2026-11-24 07:00',
      ['2026-11-21 at 21:00', '2026-11-22 at 21:00', '2026-11-23 at 21:00'],
    ],
    [
      'after midnight on an election night',
      electionNight,
      '2029-02-13 21:00',
      '2029-02-15 02:00',
      ['2029-02-14 at 02:00'],
    ],
    ['a lifted day when the gate opens', lifted, '2026-11-19 21:00', '2026-11-21 06:00', ['2026-11-20 at 06:00']],
    ['the newest only, after months', everyDay, '2026-01-05 21:00', '2026-11-20 21:00', ['2026-11-20 at 21:00']],
    ['the newest only, in the year 9999', everyDay, '2026-11-20 21:00', '9999-12-30 09:00', ['9999-12-29 at 21:00']],
    ['none when the clock was set back', everyDay, '2026-11-20 21:00', '2026-11-18 21:30', []],
  ])('%s', (_, calendar, since, now, expected) => {
    expect(due(calendar, since, now)).toEqual(expected)
  })

  it('are owed once for each day, whenever one looks', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 0, max: 6 * 24 }), fc.integer({ min: 0, max: 6 * 24 }), (at, a, b) => {
        const { calendar, zone: place, now } = at
        const middle = now + a * 3_600_000
        const last = middle + b * 3_600_000
        const atOnce = closingsDue(calendar, place, now, last)
        const inSteps = [...closingsDue(calendar, place, now, middle), ...closingsDue(calendar, place, middle, last)]
        const byDay = (list: typeof atOnce) => list.toSorted((x, y) => x.at - y.at || (x.day < y.day ? -1 : 1))
        expect(byDay(inSteps)).toEqual(byDay(atOnce))
        const days = atOnce.map(({ day }) => day)
        expect(new Set(days).size).toBe(days.length)
        for (const day of days) expect(day >= dayOf(calendar, place, now)).toBe(true)
      }),
    )
  })
})
