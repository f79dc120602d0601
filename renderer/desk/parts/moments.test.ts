import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { momentOn } from './moments.ts'

const zone = 'Asia/Jakarta'

describe('a typed time', () => {
  it('stands on the date it is written for', () => {
    expect(momentOn('2026-11-19', '14:30', zone)).toBe(instantAt('2026-11-19', '14:30', zone))
  })

  it('is none while nothing is typed', () => {
    expect(momentOn('2026-11-19', '', zone)).toBeUndefined()
  })
})
