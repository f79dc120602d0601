import { expect, test } from 'vitest'
import { visit } from '../testing/visit.ts'
import { papersOf } from './papers.ts'

const loan = { documentType: null, beganAt: 0, outcome: null, note: '' }
const loans = [
  { ...loan, id: 'b', kind: 'badge' as const, item: 'T-01' },
  { ...loan, id: 'p', kind: 'parking-card' as const, item: 'P-01' },
]

test.each([
  ['inside', ['badge-slip', 'parking-card']],
  ['registered', ['parking-card']],
] as const)('a guest who is %s can be given anew: %j', (state, papers) => {
  expect(papersOf(visit({ state, loans }))).toEqual(papers)
})

test('nothing is printed anew for what came back', () => {
  expect(papersOf(visit({ state: 'inside', loans: [] }))).toEqual([])
})
