import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutoffOf, dayOf } from './calendar.ts'
import {
  hushFrom,
  hushMs,
  nextStayChange,
  ringsAt,
  type Stay,
  type StayFact,
  type StayPermission,
  stayFactAt,
  stayLimitsOn,
} from './cutoff.ts'
import { calendarWith, order, scene, wib } from './testing/calendars.ts'
import { minuteMs } from './time.ts'

const zone = 'Asia/Jakarta'
const everyDay = calendarWith({})
const electionNight = calendarWith({ exceptions: [order('2029-02-14', { cutoff: '02:00' })] })
const lifted = calendarWith({ exceptions: [order('2026-11-20', { cutoff: null })] })

const wait = (answered: string, until: string | null): StayPermission => ({
  kind: 'wait',
  answeredAt: wib(answered),
  until: until === null ? null : wib(until),
})
const receive = (answered: string): StayPermission => ({ kind: 'receive', answeredAt: wib(answered), until: null })
const decline = (answered: string): StayPermission => ({ kind: 'decline', answeredAt: wib(answered), until: null })

function stay(admitted: string, permission: StayPermission | null, excusedUntil: string | null = null): Stay {
  const excuse = excusedUntil === null ? null : { until: wib(excusedUntil) }
  return { admittedAt: wib(admitted), isByNight: false, permission, excuse }
}
const byNight = { ...stay('2026-11-20 22:00', null), isByNight: true }
const movedBack = calendarWith({ exceptions: [order('2026-11-20', { cutoff: '17:00' })] })

const morning = '2026-11-20 09:00'

describe('a guest who was received', () => {
  it.each<[string, typeof everyDay, Stay, string, StayFact]>([
    ['has nothing to fear by day', everyDay, stay(morning, receive(morning)), '2026-11-20 16:30', 'fine'],
    [
      'is fine until half an hour before the cutoff',
      everyDay,
      stay(morning, receive(morning)),
      '2026-11-20 20:29',
      'fine',
    ],
    ['is warned from then', everyDay, stay(morning, receive(morning)), '2026-11-20 20:30', 'warned'],
    ['is warned until the cutoff', everyDay, stay(morning, receive(morning)), '2026-11-20 20:59', 'warned'],
    ['overstays from the cutoff', everyDay, stay(morning, receive(morning)), '2026-11-20 21:00', 'overstay'],
    ['overstays still the next morning', everyDay, stay(morning, receive(morning)), '2026-11-21 09:00', 'overstay'],
    ['overstays still a week later', everyDay, stay(morning, receive(morning)), '2026-11-27 09:00', 'overstay'],
    [
      'may stay longer on an election night',
      electionNight,
      stay('2029-02-14 09:00', receive('2029-02-14 09:00')),
      '2029-02-15 01:29',
      'fine',
    ],
    [
      'overstays after its cutoff',
      electionNight,
      stay('2029-02-14 09:00', receive('2029-02-14 09:00')),
      '2029-02-15 02:00',
      'overstay',
    ],
    ['has the night where the cutoff is lifted', lifted, stay(morning, receive(morning)), '2026-11-20 23:00', 'fine'],
    ['and until the next cutoff', lifted, stay(morning, receive(morning)), '2026-11-21 21:00', 'overstay'],
    ['needs no answer when an official let him in', everyDay, stay(morning, null), '2026-11-20 17:00', 'fine'],
    [
      'nor is bound by an answer that was over when he was let in',
      everyDay,
      stay('2026-11-20 17:00', wait(morning, '2026-11-20 20:00')),
      '2026-11-20 17:01',
      'fine',
    ],
    [
      'nor by a refusal that an official set aside',
      everyDay,
      stay('2026-11-20 17:00', decline('2026-11-20 16:50')),
      '2026-11-20 17:01',
      'fine',
    ],
    ['let in by an official at night has that night', everyDay, byNight, '2026-11-21 05:00', 'fine'],
    ['is warned before it ends', everyDay, byNight, '2026-11-21 05:30', 'warned'],
    ['and no more', everyDay, byNight, '2026-11-21 06:00', 'overstay'],
    [
      'overstays at once when the cutoff is moved to before he came',
      movedBack,
      stay('2026-11-20 17:20', receive(morning)),
      '2026-11-20 17:40',
      'overstay',
    ],
  ])('%s', (_, calendar, guest, now, fact) => {
    expect(stayFactAt(stayLimitsOn(calendar, zone)(guest), wib(now))).toBe(fact)
  })
})

describe('a guest who waits inside', () => {
  it.each<[string, StayPermission, string, StayFact]>([
    ['may do so until the office closes', wait(morning, '2026-11-20 16:00'), '2026-11-20 15:59', 'fine'],
    ['must leave when nobody answers anew', wait(morning, '2026-11-20 16:00'), '2026-11-20 16:00', 'must-leave'],
    [
      'is asked for anew even if told to wait longer',
      wait(morning, '2026-11-20 20:00'),
      '2026-11-20 16:00',
      'must-leave',
    ],
    ['and if told no time', wait(morning, null), '2026-11-20 16:00', 'must-leave'],
    ['must leave when a shorter time is over', wait(morning, '2026-11-20 11:00'), '2026-11-20 11:00', 'must-leave'],
    ['may go on with a new answer', wait('2026-11-20 16:05', '2026-11-20 19:00'), '2026-11-20 18:59', 'fine'],
    [
      'and with one given as the office closes',
      wait('2026-11-20 16:00', '2026-11-20 19:00'),
      '2026-11-20 16:00',
      'fine',
    ],
    ['until that is over', wait('2026-11-20 16:05', '2026-11-20 19:00'), '2026-11-20 19:00', 'must-leave'],
    ['is warned like everybody', wait('2026-11-20 16:05', '2026-11-20 21:00'), '2026-11-20 20:45', 'warned'],
    [
      'must leave, rather than be warned',
      wait('2026-11-20 16:05', '2026-11-20 19:00'),
      '2026-11-20 20:45',
      'must-leave',
    ],
    ['never waits past the cutoff', wait('2026-11-20 16:05', '2026-11-20 23:00'), '2026-11-20 21:00', 'overstay'],
    ['stays when received after all', receive('2026-11-20 16:10'), '2026-11-20 17:00', 'fine'],
    ['must leave when sent away', decline('2026-11-20 16:10'), '2026-11-20 16:10', 'must-leave'],
  ])('%s', (_, permission, now, fact) => {
    expect(stayFactAt(stayLimitsOn(everyDay, zone)(stay(morning, permission)), wib(now))).toBe(fact)
  })

  it('is not asked for anew on a day without office hours', () => {
    const sunday = stay('2026-11-22 10:00', wait('2026-11-22 10:00', '2026-11-22 20:00'))
    expect(stayFactAt(stayLimitsOn(everyDay, zone)(sunday), wib('2026-11-22 17:00'))).toBe('fine')
  })
})

describe('an excuse', () => {
  const excused = (until: string) => stay(morning, receive(morning), until)
  it.each<[string, Stay, string, StayFact]>([
    ['holds', excused('2026-11-20 23:00'), '2026-11-20 22:59', 'excused'],
    ['ends', excused('2026-11-20 23:00'), '2026-11-20 23:00', 'overstay'],
    ['holds before the cutoff too', excused('2026-11-20 23:00'), '2026-11-20 20:45', 'excused'],
    ['that ends before the cutoff leaves the cutoff', excused('2026-11-20 20:00'), '2026-11-20 20:30', 'warned'],
    ['holds through the night and ends', excused('2026-11-21 08:00'), '2026-11-21 08:00', 'overstay'],
    [
      'holds for a guest who waits',
      stay(morning, wait(morning, null), '2026-11-20 18:00'),
      '2026-11-20 17:00',
      'excused',
    ],
  ])('%s', (_, guest, now, fact) => {
    expect(stayFactAt(stayLimitsOn(everyDay, zone)(guest), wib(now))).toBe(fact)
  })
})

describe('the next change', () => {
  const limits = stayLimitsOn(everyDay, zone)(stay(morning, wait(morning, null), '2026-11-21 08:00'))
  it.each<[string, string | null]>([
    [morning, '2026-11-20 16:00'],
    ['2026-11-20 16:00', '2026-11-20 20:30'],
    ['2026-11-20 20:30', '2026-11-20 21:00'],
    ['2026-11-20 21:00', '2026-11-21 08:00'],
    ['2026-11-21 08:00', null],
  ])('after %s is at %s', (now, next) => {
    expect(nextStayChange(limits, wib(now))).toBe(next && wib(next))
  })
})

describe('the ring', () => {
  const overdue = stayLimitsOn(everyDay, zone)(stay(morning, receive(morning)))
  const excusedTill2103 = stayLimitsOn(everyDay, zone)(stay(morning, receive(morning), '2026-11-20 21:03'))
  const hush = hushFrom(wib('2026-11-20 21:01'))

  it.each<[string, Parameters<typeof ringsAt>[0], Parameters<typeof ringsAt>[1], string, boolean]>([
    ['is silent before the cutoff', [overdue], null, '2026-11-20 20:59', false],
    ['begins at the cutoff', [overdue], null, '2026-11-20 21:00', true],
    ['is still there in the morning', [overdue], null, '2026-11-21 06:30', true],
    ['ends when nobody is inside', [], null, '2026-11-20 21:30', false],
    ['is hushed', [overdue], hush, '2026-11-20 21:01', false],
    ['is hushed for five minutes', [overdue], hush, '2026-11-20 21:05', false],
    ['comes back', [overdue], hush, '2026-11-20 21:06', true],
    ['leaves out who is excused', [excusedTill2103], null, '2026-11-20 21:02', false],
    ['comes for him at once, hush or not', [overdue, excusedTill2103], hush, '2026-11-20 21:03', true],
    ['is not hushed by a hush from the future', [overdue], hushFrom(wib('2026-11-20 22:00')), '2026-11-20 21:10', true],
  ])('%s', (_, inside, hushed, now, rings) => {
    expect(ringsAt(inside, hushed, wib(now))).toBe(rings)
  })
})

describe('whatever the calendar', () => {
  const offset = fc.integer({ min: -5 * 24 * 60, max: 5 * 24 * 60 }).map((minutes) => minutes * minuteMs)
  const kinds = fc.constantFrom<StayPermission['kind']>('receive', 'wait', 'decline')
  const guest = fc.record({
    isByNight: fc.boolean(),
    permission: fc.option(fc.record({ kind: kinds, answeredAt: offset, until: fc.option(offset) })),
    excuse: fc.option(fc.record({ until: offset })),
  })
  const stayOf = (
    now: number,
    { isByNight, permission, excuse }: typeof guest extends fc.Arbitrary<infer G> ? G : never,
  ): Stay => ({
    admittedAt: now,
    isByNight,
    permission: permission && {
      ...permission,
      answeredAt: now + permission.answeredAt,
      until: permission.until === null ? null : now + permission.until,
    },
    excuse: excuse && { until: now + excuse.until },
  })

  it('nobody is inside after a cutoff without being an overstay or excused', () => {
    fc.assert(
      fc.property(scene, guest, offset, ({ calendar, zone: place, now }, facts, later) => {
        const moment = now + Math.abs(later)
        const fact = stayFactAt(stayLimitsOn(calendar, place)(stayOf(now, facts)), moment)
        const day = dayOf(calendar, place, moment)
        const cutoff = cutoffOf(calendar, place, day)
        if (cutoff === null || now >= cutoff || moment < cutoff) return
        expect(['overstay', 'excused']).toContain(fact)
      }),
    )
  })

  it('an overstay stays one until an official excuses it', () => {
    fc.assert(
      fc.property(scene, guest, offset, offset, ({ calendar, zone: place, now }, facts, a, b) => {
        const limits = stayLimitsOn(calendar, place)(stayOf(now, facts))
        const moment = now + Math.abs(a)
        if (stayFactAt(limits, moment) !== 'overstay') return
        expect(stayFactAt(limits, moment + Math.abs(b))).toBe('overstay')
        expect(ringsAt([limits], null, moment + Math.abs(b))).toBe(true)
      }),
    )
  })

  it('the fact never changes before the moment that the site wakes up for', () => {
    fc.assert(
      fc.property(scene, guest, fc.double({ min: 0, max: 1, noNaN: true }), (at, facts, part) => {
        const { calendar, zone: place, now } = at
        const limits = stayLimitsOn(calendar, place)(stayOf(now, facts))
        const next = nextStayChange(limits, now) ?? now + 30 * 24 * 60 * minuteMs
        expect(next).toBeGreaterThan(now)
        const before = Math.min(Math.floor(now + (next - now) * part), next - 1)
        expect(stayFactAt(limits, before)).toBe(stayFactAt(limits, now))
      }),
    )
  })

  it('the limits of one guest are the same in a list of many', () => {
    fc.assert(
      fc.property(scene, fc.array(fc.tuple(guest, offset)), ({ calendar, zone: place, now }, guests) => {
        const stays = guests.map(([facts, earlier]) => stayOf(now - Math.abs(earlier), facts))
        expect(stays.map(stayLimitsOn(calendar, place))).toEqual(
          stays.map((each) => stayLimitsOn(calendar, place)(each)),
        )
      }),
    )
  })

  it('no hush silences anybody for more than five minutes', () => {
    fc.assert(
      fc.property(scene, guest, offset, ({ calendar, zone: place, now }, facts, later) => {
        const limits = stayLimitsOn(calendar, place)(stayOf(now, facts))
        const hushedAt = now + Math.abs(later)
        const hush = hushFrom(hushedAt)
        expect(ringsAt([limits], hush, hushedAt + hushMs)).toBe(ringsAt([limits], null, hushedAt + hushMs))
        expect(ringsAt([limits], hush, hushedAt)).toBe(false)
      }),
    )
  })
})
