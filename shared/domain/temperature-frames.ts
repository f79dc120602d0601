/** One value from a thermometer that sends without being asked, °C before the offset; `at` in milliseconds of a monotonic clock. */
export type Frame = { readonly celsius: number; readonly at: number }

/**
 * When frames of a continuous sensor agree. Such sensors send 1 to 14 values a second without saying whether anybody stands
 * before them. `maxAge`: older frames may show the guest before. `minGap`: no sensor sends faster, so closer frames are one
 * frame delivered twice or a backlog.
 */
export const stability = { frames: 3, within: 1_000, spread: 0.3, maxAge: 1_500, minGap: 20 } as const

/**
 * The median of the newest second, if it holds three frames or more that agree within 0.3 °C; else `undefined`. All frames of
 * that second must agree: a guest who is still walking up, or a wall seen a moment ago, makes it wait.
 * Frames received before `openedAt`, older than 1.5 s at `now`, or dated after `now` do not count. Frames are oldest first.
 */
export function stableCelsius(frames: readonly Frame[], openedAt: number, now: number): number | undefined {
  const fresh = frames.filter(({ at }) => at >= openedAt && at <= now && now - at <= stability.maxAge)
  const newest = fresh.at(-1)
  if (!newest) return undefined
  const run = fresh.filter(({ at }) => newest.at - at <= stability.within)
  if (countDistinct(run) < stability.frames) return undefined
  const hundredths = run.map(({ celsius }) => Math.round(celsius * 100)).sort((a, b) => a - b)
  const spread = (hundredths.at(-1) ?? 0) - (hundredths[0] ?? 0)
  return spread <= stability.spread * 100 ? medianOf(hundredths) / 100 : undefined
}

function countDistinct(frames: readonly Frame[]): number {
  let count = 0
  let last = Number.NEGATIVE_INFINITY
  for (const { at } of frames) {
    if (at - last < stability.minGap) continue
    count += 1
    last = at
  }
  return count
}

/** Of an even number the higher of the two in the middle: a value that was measured, and the careful one. */
function medianOf(sorted: readonly number[]): number {
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('The median of nothing')
  return middle
}
