import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { momentOn, nextMoment, readClock } from './clock-text.ts'

const zone = 'Asia/Jakarta'
const now = instantAt('2026-11-20', '21:10', zone)

describe('a typed time', () => {
  it.each([
    ['16.00', '16:00'],
    ['16:30', '16:30'],
    ['0905', '09:05'],
    [' 9.05 ', '09:05'],
  ])('%j is %s', (text, clock) => {
    expect(readClock(text)).toBe(clock)
  })

  it.each(['', '24.00', '16.60', 'sore', '16', '1'])('%j is none', (text) => {
    expect(readClock(text)).toBeUndefined()
  })

  it('is the next time the clock shows it, also past midnight', () => {
    expect(nextMoment('22.00', now, zone)).toBe(instantAt('2026-11-20', '22:00', zone))
    expect(nextMoment('00.30', now, zone)).toBe(instantAt('2026-11-21', '00:30', zone))
  })

  it('stands on the date it is written for', () => {
    expect(momentOn('2026-11-19', '14.30', zone)).toBe(instantAt('2026-11-19', '14:30', zone))
    expect(momentOn('2026-11-19', 'nanti', zone)).toBeUndefined()
  })
})
