import { expect, test } from 'vitest'
import { numberAfter, queueNumber } from './queue-number.ts'

test.each([
  ['A-014', 'A-014'],
  ['a014', 'A-014'],
  [' A 14 ', 'A-014'],
  ['14', 'A-014'],
  ['7', 'A-007'],
  ['B-120', 'B-120'],
])('%j is the number %j', (typed, number) => {
  expect(queueNumber(typed)).toBe(number)
})

test.each(['', 'A', 'A-', 'A-0144', '14A', 'AB-14', 'RSP/V/ABC'])('%j is no queue number', (typed) => {
  expect(queueNumber(typed)).toBeNull()
})

test.each([
  [undefined, 'A-001'],
  ['A-001', 'A-002'],
  ['A-099', 'A-100'],
  ['A-999', 'B-001'],
])('after %j comes %j', (last, next) => {
  expect(numberAfter(last)).toBe(next)
})
