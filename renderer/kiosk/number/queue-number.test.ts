import { expect, test } from 'vitest'
import { lastFourDigits, queueNumber } from './queue-number.ts'

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

test('only exactly four digits are the end of a telephone', () => {
  expect(lastFourDigits('7890')).toBe('7890')
  expect(lastFourDigits('78 90')).toBe('7890')
  expect(lastFourDigits('789')).toBeNull()
  expect(lastFourDigits('67890')).toBeNull()
})
