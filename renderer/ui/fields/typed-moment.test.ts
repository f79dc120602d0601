import { expect, test } from 'vitest'
import { readDate, readTime, typedDate } from './typed-moment.ts'

test.each([
  ['8.00', '08:00'],
  ['08:00', '08:00'],
  [' 16 30 ', '16:30'],
  ['1630', '16:30'],
  ['830', '08:30'],
  ['0:05', '00:05'],
  ['24.00', undefined],
  ['12.60', undefined],
  ['8', undefined],
  ['', undefined],
  ['sore', undefined],
])('the time %j is read as %j', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each([
  ['27-11-2026', '2026-11-27'],
  ['7/1/26', '2026-01-07'],
  ['1. 2. 2027', '2027-02-01'],
  ['2026-11-27', '2026-11-27'],
  ['31-11-2026', undefined],
  ['29-2-2027', undefined],
  ['11-2026', undefined],
  ['', undefined],
])('the date %j is read as %j', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test('a date is shown as it is typed, and read back the same', () => {
  expect(typedDate('2026-11-27')).toBe('27-11-2026')
  expect(readDate(typedDate('2026-11-07'))).toBe('2026-11-07')
})
