import { expect, test } from 'vitest'
import { lastFourDigits } from './last-digits.ts'

test('only exactly four digits are the end of a telephone', () => {
  expect(lastFourDigits('7890')).toBe('7890')
  expect(lastFourDigits('78 90')).toBe('7890')
  expect(lastFourDigits('789')).toBeNull()
  expect(lastFourDigits('67890')).toBeNull()
})
