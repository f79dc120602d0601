import { expect, test } from 'vitest'
import { readNumber } from './typed-number.ts'

test.each([
  ['40', 0, 40],
  [' 007 ', 0, 7],
  ['37,5', 1, 37.5],
  ['37.5', 1, 37.5],
  ['-0,2', 1, -0.2],
  ['37', 1, 37],
  ['37,55', 1, undefined],
  ['37,5', 0, undefined],
  ['1e5', 0, undefined],
  ['', 0, undefined],
  ['empat', 0, undefined],
])('%j with %i decimals is read as %j', (text, decimals, number) => {
  expect(readNumber(text, decimals)).toBe(number)
})
