import { expect, test } from 'vitest'
import { spokesmanOf } from './party.ts'
import type { VisitState } from './visit.ts'

const party = (...states: VisitState[]) => states.map((state, place) => ({ state, place }))

test.each<[string, VisitState[], VisitState[], number]>([
  ['the leader, while all wait', ['registered', 'registered'], ['registered'], 0],
  ['who still waits, when the leader went in first', ['inside', 'registered'], ['registered'], 1],
  ['who is inside before who waits', ['registered', 'signed-out', 'inside'], ['inside', 'registered'], 2],
  ['the leader, when nobody is here any more', ['closed', 'signed-out'], ['inside', 'registered'], 0],
])('%s', (_, states, wanted, place) => {
  expect(spokesmanOf(party(...states), wanted)?.place).toBe(place)
})

test('nobody stands for nobody', () => {
  expect(spokesmanOf([], ['registered'])).toBeUndefined()
})
