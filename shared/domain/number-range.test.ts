import { expect, test } from 'vitest'
import { numberInRange, rangeProblem } from './number-range.ts'

test.each([
  ['T', 1, 40, null],
  [' t- ', 0, 0, null],
  ['', 1, 2, 'no-prefix'],
  ['-', 1, 2, 'no-prefix'],
  ['T 1', 1, 2, 'prefix'],
  ['T', 2, 1, 'numbers'],
  ['T', -1, 1, 'numbers'],
  ['T', 1, 10_000, 'numbers'],
  ['T', Number.NaN, 2, 'numbers'],
] as const)('“%s” from %d to %d: %s', (prefix, from, to, problem) => {
  expect(rangeProblem({ prefix, from, to })).toBe(problem)
})

test('a number is written with its letters in capitals and two digits at least', () => {
  expect(numberInRange({ prefix: ' t- ' }, 7)).toBe('T-07')
  expect(numberInRange({ prefix: 'L' }, 120)).toBe('L-120')
})
