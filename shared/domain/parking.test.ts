import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardNumber, freePlaces, nextCard, sharedPrefixes, type VehicleClass } from './parking.ts'

const cars = (changes: Partial<VehicleClass>): VehicleClass => ({
  key: 'car',
  name: 'Mobil',
  capacity: 3,
  prefix: 'P',
  takenByOthers: 0,
  ...changes,
})

const ofClass = (out: readonly string[]) => ({ ofClass: out.length, numbers: out })

describe('free places', () => {
  it.each<[string, Partial<VehicleClass>, number, number]>([
    ['an empty yard', {}, 0, 3],
    ['one card out', {}, 1, 2],
    ['full of guests', {}, 3, 0],
    ['shared with staff', { takenByOthers: 2 }, 1, 0],
    ['more others than places', { takenByOthers: 9 }, 0, 0],
    ['made smaller while cards are out', { capacity: 1 }, 3, 0],
    ['a class without places', { capacity: 0 }, 0, 0],
  ])('%s', (_, changes, out, free) => {
    expect(freePlaces(cars(changes), out)).toBe(free)
  })
})

describe('the next parking card', () => {
  it.each<[string, Partial<VehicleClass>, string[], string | null]>([
    ['is the first', {}, [], 'P-01'],
    ['is the lowest that is not out', {}, ['P-01', 'P-03'], 'P-02'],
    ['is the last when only that is left', {}, ['P-02', 'P-01'], 'P-03'],
    ['is none when all are out', {}, ['P-01', 'P-02', 'P-03'], null],
    ['is none when others take the rest', { takenByOthers: 2 }, ['P-02'], null],
    ['is another while others leave a place', { takenByOthers: 1 }, ['P-01'], 'P-02'],
    ['is none where there is no yard', { capacity: 0 }, [], null],
    ['carries the class', { prefix: 'M' }, [], 'M-01'],
    ['counts cards of a bigger yard that are still out', { capacity: 2 }, ['P-03'], 'P-01'],
    ['is none when those fill it', { capacity: 2 }, ['P-03', 'P-04'], null],
    ['has its name in a yard of hundreds', { capacity: 200 }, [], 'P-01'],
  ])('%s', (_, changes, out, number) => {
    expect(nextCard(cars(changes), ofClass(out))).toBe(number)
  })

  it('is never one that a class with the same letter before has out', () => {
    expect(nextCard(cars({}), { ofClass: 0, numbers: ['P-01'] })).toBe('P-02')
  })

  it('keeps three digits where there are', () => {
    expect(cardNumber('P', 7)).toBe('P-07')
    expect(cardNumber('P', 120)).toBe('P-120')
  })

  const yard = fc.record({
    key: fc.constant('car'),
    name: fc.constant('Mobil'),
    prefix: fc.constantFrom('P', 'M'),
    capacity: fc.integer({ min: 0, max: 130 }),
    takenByOthers: fc.integer({ min: 0, max: 40 }),
  })

  it('is never one that is out, and there are never more cards than places', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 160 }), { maxLength: 140 })
    fc.assert(
      fc.property(yard, places, (vehicleClass, taken) => {
        const out = taken.map((place) => cardNumber(vehicleClass.prefix, place))
        const free = freePlaces(vehicleClass, out.length)
        const next = nextCard(vehicleClass, ofClass(out))
        expect(free).toBeGreaterThanOrEqual(0)
        expect(next === null).toBe(free === 0)
        if (next === null) return
        expect(out).not.toContain(next)
        expect(out.length + 1 + vehicleClass.takenByOthers).toBeLessThanOrEqual(vehicleClass.capacity)
      }),
    )
  })

  it('fills the yard exactly over a day of coming and going', () => {
    fc.assert(
      fc.property(yard, fc.array(fc.nat(), { maxLength: 200 }), (vehicleClass, day) => {
        const out: string[] = []
        for (const step of day) {
          if (step % 3 === 0 && out.length > 0) out.splice(step % out.length, 1)
          const next = nextCard(vehicleClass, ofClass(out))
          if (next !== null) out.push(next)
          expect(new Set(out).size).toBe(out.length)
          expect(out.length).toBeLessThanOrEqual(vehicleClass.capacity)
        }
      }),
    )
  })
})

describe('prefixes', () => {
  it.each<[string[], string[]]>([
    [['P', 'M'], []],
    [['P', 'M', 'P'], ['P']],
    [['p', 'P', 'P'], ['P']],
    [[], []],
  ])('of %j: %j shared', (prefixes, shared) => {
    expect(sharedPrefixes(prefixes.map((prefix) => ({ prefix })))).toEqual(shared)
  })
})
