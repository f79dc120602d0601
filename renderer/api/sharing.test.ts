import { expect, it } from 'vitest'
import { shareParts } from './sharing.ts'

const guests = () => [
  { id: 'a', name: 'Siti', loans: [{ id: 'l1', item: 'T-01' }] },
  { id: 'b', name: 'Rahmat', loans: [{ id: 'l2', item: 'T-02' }] },
  { id: 'c', name: 'Dewi', loans: [] },
]

it('is the older answer where nothing changed', () => {
  const older = { now: 1, inside: guests() }
  expect(shareParts(older, { now: 1, inside: guests() })).toBe(older)
})

it('keeps every guest but the one who changed, and says what is new of that one', () => {
  const older = guests()
  const newer = guests().map((guest) => (guest.id === 'b' ? { ...guest, name: 'Rahmat Hidayat' } : guest))
  const shared = shareParts(older, newer) as typeof older
  expect(shared).toEqual(newer)
  expect(shared.map((guest, index) => guest === older[index])).toEqual([true, false, true])
  expect(shared[1]?.loans).toBe(older[1]?.loans)
})

it('keeps those below a guest who left, and those around one who came', () => {
  const older = guests()
  const left = shareParts(older, guests().slice(1)) as typeof older
  expect(left).toEqual(older.slice(1))
  expect(left.every((guest, index) => guest === older[index + 1])).toBe(true)
  const back = shareParts(left, guests()) as typeof older
  expect([back[1] === left[0], back[2] === left[1], back[0]?.name]).toEqual([true, true, 'Siti'])
})

it('takes what is of another kind as it is, a field that is gone too', () => {
  expect(shareParts({ answer: { kind: 'wait' } }, { answer: null })).toEqual({ answer: null })
  expect(shareParts({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 })
  expect(shareParts([1, 2], 'text')).toBe('text')
})
