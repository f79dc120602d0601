import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { momentOn, nextMoment } from './moments.ts'

const zone = 'Asia/Jakarta'
const now = instantAt('2026-11-20', '21:10', zone)

describe('a typed time', () => {
  it('is the next time the clock shows it, also past midnight', () => {
    expect(nextMoment('22:00', now, zone)).toBe(instantAt('2026-11-20', '22:00', zone))
    expect(nextMoment('00:30', now, zone)).toBe(instantAt('2026-11-21', '00:30', zone))
  })

  it('stands on the date it is written for', () => {
    expect(momentOn('2026-11-19', '14:30', zone)).toBe(instantAt('2026-11-19', '14:30', zone))
  })

  it('is none while nothing is typed', () => {
    expect(nextMoment('', now, zone)).toBeUndefined()
    expect(momentOn('2026-11-19', '', zone)).toBeUndefined()
  })
})
