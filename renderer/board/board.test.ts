import { expect, test } from 'vitest'
import { type BoardRow, changedNumbers } from './board.ts'

const before: readonly BoardRow[] = [
  { number: 'A-012', step: 'host-asked' },
  { number: 'A-011', step: 'come-to-desk' },
]

test('a new number and a new step are changes', () => {
  const after: readonly BoardRow[] = [
    { number: 'A-013', step: 'host-asked' },
    { number: 'A-012', step: 'come-to-desk' },
    { number: 'A-011', step: 'come-to-desk' },
  ]
  expect(changedNumbers(before, after)).toEqual(['A-013', 'A-012'])
})

test('another order is none, and neither is a number that has left', () => {
  expect(changedNumbers(before, before.toReversed())).toEqual([])
  expect(changedNumbers(before, before.slice(1))).toEqual([])
})
