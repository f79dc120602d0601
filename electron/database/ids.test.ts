import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newIdFor } from './ids.ts'

const time = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16)
const sorted = (ids: readonly string[]) => [...ids].sort()

test('an id is a UUIDv7 of its moment and carries the tag of the site', () => {
  const id = newIdFor(0xbeef)(1_795_140_000_000)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]be-ef[0-9a-f]{10}$/)
  expect(time(id)).toBe(1_795_140_000_000)
})

test('ids of one millisecond sort as they were made, however many they are', () => {
  const newId = newIdFor(7)
  const ids = Array.from({ length: 10_000 }, () => newId(1_000))
  expect(sorted(ids)).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('ids sort as they were made whatever the clock does, and come back to it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 200 }), (moments) => {
      const newId = newIdFor(7)
      const ids = moments.map((moment) => newId(moment))
      expect(sorted(ids)).toEqual(ids)
      expect(time(newId(100))).toBe(100)
    }),
  )
})

test('a start with a clock put back goes on behind the ids that there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }), (before, after) => {
      const newest = newIdFor(7)(before)
      const ids = [newest, newIdFor(7, newest)(after)]
      expect(sorted(ids)).toEqual(ids)
    }),
  )
})
