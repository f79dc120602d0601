import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockJump, clockJumpMs } from './clock-jump.ts'

const start = { wall: 1_795_000_000_000, monotonic: 500 }

describe('the machine’s clock', () => {
  it.each<[string, number, number, number | null]>([
    ['goes on', 5_000, 5_000, null],
    ['stands corrected by some seconds', 8_000, 5_000, null],
    ['is off by a minute, no more', 65_000, 5_000, null],
    ['jumps forward', 3_605_000, 5_000, 3_600_000],
    ['jumps back', -3_595_000, 5_000, -3_600_000],
    ['jumps back by a minute and a bit', -55_001, 5_000, -60_001],
    ['goes on while nobody looks for a day', 86_400_000, 86_400_000, null],
  ])('%s', (_, wall, monotonic, jump) => {
    expect(clockJump(start, { wall: start.wall + wall, monotonic: start.monotonic + monotonic })).toBe(jump)
  })

  it('is told by how much it jumped, whatever time went by', () => {
    const day = 24 * 3_600_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: day }), fc.integer({ min: -400 * day, max: 400 * day }), (elapsed, by) => {
        const later = { wall: start.wall + elapsed + by, monotonic: start.monotonic + elapsed }
        expect(clockJump(start, later)).toBe(Math.abs(by) > clockJumpMs ? by : null)
      }),
    )
  })
})
