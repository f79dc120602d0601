import { describe, expect, it } from 'vitest'
import { defaultCalendar } from '../domain/calendar.ts'
import { order } from '../domain/testing/calendars.ts'
import { calendar, calendarException, clockTime } from './calendar.ts'

describe('the calendar as it is stored', () => {
  it('takes the hours of the SOPs', () => {
    expect(calendar.parse(defaultCalendar)).toEqual(defaultCalendar)
  })

  it('needs every weekday', () => {
    const { sunday: _, ...cutoffs } = defaultCalendar.cutoffs
    expect(calendar.safeParse({ ...defaultCalendar, cutoffs }).success).toBe(false)
  })

  it.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:00', false],
    ['09:60', false],
    ['09:00:00', false],
    ['', false],
  ])('takes %j as a time: %s', (text, taken) => {
    expect(clockTime.safeParse(text).success).toBe(taken)
  })

  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['20-11-2026', false],
  ])('takes an order for %j: %s', (date, taken) => {
    expect(calendarException.safeParse(order(date, { cutoff: null })).success).toBe(taken)
  })
})
