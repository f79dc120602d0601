import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockJump, clockJumpMs, type KeptJump, undoneJump } from './clock-jump.ts'

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

describe('a clock that went back', () => {
  const hour = 3_600_000
  /** Hours since the first of these days. */
  const jumps = (...list: readonly (readonly [at: number, by: number])[]): KeptJump[] =>
    list.map(([at, by], seq) => ({ seq, at: at * hour, by: by * hour }))
  const night = [31, 14] as const

  it.each<[string, KeptJump[], number, number, number | null]>([
    ['never ran ahead', [], 12, 3, null],
    ['undoes the jump from 9 to 22', jumps([22, 13]), 22, 9, 0],
    ['undoes it an hour later', jumps([22, 13]), 23, 10, 0],
    ['undoes the second of two', jumps(night, [58, 13]), 59, 46, 1],
    ['undoes both steps of a way ahead', jumps([20, 11], [21, 1]), 21, 9.5, 0],
    ['stands after the jump still', jumps([22, 13]), 30, 25, null],
    ['stands before the jump was made', jumps([22, 13]), 23, 2, null],
    ['undoes none twice', jumps([22, 13], [9, -13]), 20, 10, null],
    ['fell into the night before the last: that was no jump ahead', jumps(night, [55, 14]), 60, 20, null],
    ['fell back by decades', jumps(night), 60, -400_000, null],
  ])('%s', (_, kept, newest, now, seq) => {
    expect(undoneJump(kept, newest * hour, now * hour)?.seq ?? null).toBe(seq)
  })

  it('undoes a jump of any size, if it is set right while less time went by than that', () => {
    const day = 24 * hour
    fc.assert(
      fc.property(
        fc.integer({ min: 2 * clockJumpMs, max: 4_000 * day }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (by, part) => {
          const before = 1_795_000_000_000
          const passed = Math.floor(by * part)
          const jump = { seq: 7, at: before + by, by }
          expect(undoneJump([jump], before + by + passed, before + passed)).toEqual(jump)
        },
      ),
    )
  })
})
