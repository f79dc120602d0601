import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedCelsius, type Frame, newestFrames, stability, stableCelsius } from './temperature-frames.ts'

/** Frames 100 ms apart from 0 on. */
const every100 = (...values: number[]): Frame[] => values.map((celsius, index) => ({ celsius, at: index * 100 }))

const stable = (frames: readonly Frame[], openedAt: number, now: number) =>
  stableCelsius(frames, { openedAt, now, every: 100 })

describe('frames that agree', () => {
  it.each<[string, Frame[], number, number | undefined]>([
    ['three that agree', every100(36.5, 36.6, 36.55), 200, 36.55],
    ['two are too few', every100(36.5, 36.6), 100, undefined],
    ['a spread of exactly 0.3', every100(36.5, 36.8, 36.6), 200, 36.6],
    ['a spread of 0.31', every100(36.5, 36.81, 36.6), 200, undefined],
    ['an even number: the higher of the middle two', every100(36.5, 36.6, 36.7, 36.8), 300, 36.7],
    ['one stray value among ten', every100(36.5, 36.5, 36.5, 36.5, 12, 36.5, 36.5, 36.5, 36.5, 36.5), 900, undefined],
    ['a guest who comes closer', every100(27, 31, 33.5, 35, 36.4, 36.5, 36.5), 600, undefined],
    ['doubled frames are one frame', [0, 1, 2, 3].map((at) => ({ celsius: 36.5, at })), 3, undefined],
    [
      'a backlog in one chunk',
      [{ celsius: 36.5, at: 0 }, ...[500, 500, 500].map((at) => ({ celsius: 36.5, at }))],
      500,
      undefined,
    ],
    ['two a second come too slowly by a hair', [0, 505, 1_010].map((at) => ({ celsius: 36.5, at })), 1_010, undefined],
    ['frames that have grown old', every100(36.5, 36.5, 36.5), 1_701, undefined],
    ['nothing at all', [], 0, undefined],
  ])('%s', (_, frames, now, celsius) => {
    expect(stable(frames, 0, now)).toBe(celsius)
  })

  it('leave out what came before the window', () => {
    expect(stable(every100(39, 39, 39, 36.5, 36.5, 36.5), 300, 500)).toBe(36.5)
    expect(stable(every100(39, 39, 39, 36.5, 36.5), 300, 400)).toBeUndefined()
  })

  const frames = fc
    .array(fc.record({ gap: fc.integer({ min: 0, max: 400 }), value: fc.integer({ min: 2_000, max: 4_500 }) }), {
      maxLength: 40,
    })
    .map((rows) => {
      let at = 0
      return rows.map(({ gap, value }): Frame => {
        at += gap
        return { celsius: value / 100, at }
      })
    })
  const steady = fc
    .tuple(frames, fc.integer({ min: 3_000, max: 4_200 }))
    .map(([rows, base]) =>
      rows.map(({ at, celsius }) => ({ at, celsius: (base + (Math.round(celsius * 100) % 31)) / 100 })),
    )

  it('give a value that one of the fresh frames had', () => {
    fc.assert(
      fc.property(fc.oneof(frames, steady), fc.integer({ min: 0, max: 2_000 }), (rows, openedAt) => {
        const now = rows.at(-1)?.at ?? 0
        const celsius = stable(rows, openedAt, now)
        if (celsius === undefined) return
        const fresh = rows.filter(({ at }) => at >= openedAt && now - at <= stability.maxAge)
        expect(fresh.map((frame) => frame.celsius)).toContain(celsius)
      }),
    )
  })

  it('are found whenever a steady sensor sends ten a second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3_000, max: 4_200 }),
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3 }),
        (base, noise) => {
          const rows = noise.map((part, index) => ({ celsius: (base + part) / 100, at: index * 100 }))
          expect(stable(rows, 0, (rows.length - 1) * 100)).toBeDefined()
        },
      ),
    )
  })

  it('do not depend on anything before the window', () => {
    fc.assert(
      fc.property(steady, frames, (now, before) => {
        const openedAt = 100_000
        const later = now.map(({ celsius, at }) => ({ celsius, at: at + openedAt }))
        const end = later.at(-1)?.at ?? openedAt
        expect(stable([...before, ...later], openedAt, end)).toBe(stable(later, openedAt, end))
      }),
    )
  })

  it('are waited for where the sensor sends only twice a second', () => {
    const slow = [0, 500, 1_020].map((at) => ({ celsius: 36.5, at }))
    expect(stableCelsius(slow, { openedAt: 0, now: 1_020, every: 500 })).toBe(36.5)
    expect(stableCelsius(slow.slice(1), { openedAt: 0, now: 1_020, every: 500 })).toBeUndefined()
  })
})

describe('frames that are kept', () => {
  it('are those that may still count, and no more than a real sensor sends', () => {
    const flood = Array.from({ length: 10_000 }, (_, index): Frame => ({ celsius: 36.5, at: index / 100 }))
    expect(newestFrames(flood, 100)).toEqual(flood.slice(-stability.mostKept))
    expect(newestFrames(every100(36, 37, 38), 1_600)).toEqual([
      { celsius: 37, at: 100 },
      { celsius: 38, at: 200 },
    ])
  })
})

describe('two answers', () => {
  it.each<[readonly number[], number | undefined]>([
    [[], undefined],
    [[36.5], undefined],
    [[36.5, 36.8], 36.8],
    [[36.5, 36.9], undefined],
    [[33.6, 36.5, 36.4], 36.5],
  ])('%j come to %s', (answers, celsius) => {
    expect(agreedCelsius(answers)).toBe(celsius)
  })
})
