import { expect, test } from 'vitest'
import { visitingTime } from './visiting-time.ts'

const day = { officeHours: { opens: '08:00', closes: '16:00' }, gateOpens: '06:00', isNight: false }

test.each([
  ['06:00', 'before'],
  ['07:59', 'before'],
  ['08:00', 'open'],
  ['15:59', 'open'],
  ['16:00', 'after'],
  ['20:59', 'after'],
  ['01:30', 'after'],
])('at %s a guest comes %s the office is open', (time, expected) => {
  expect(visitingTime(day, time)).toBe(expected)
})

test('a holiday is closed all day, and the night comes before everything', () => {
  expect(visitingTime({ ...day, officeHours: null }, '10:00')).toBe('closed')
  expect(visitingTime({ ...day, officeHours: null, isNight: true }, '22:00')).toBe('night')
  expect(visitingTime({ ...day, isNight: true }, '05:00')).toBe('night')
})

test.each([
  ['09:00', 'open'],
  ['20:00', 'open'],
  ['00:30', 'open'],
  ['01:00', 'after'],
  ['07:00', 'before'],
])('at %s of an election day whose office closes at 01:00 a guest comes %s', (time, expected) => {
  expect(visitingTime({ ...day, officeHours: { opens: '08:00', closes: '01:00' } }, time)).toBe(expected)
})
