/** One value from a thermometer that sends without being asked, °C before the offset; `at` in milliseconds of a monotonic clock. */
export type Frame = { readonly celsius: number; readonly at: number }

/**
 * When frames of a continuous sensor agree. Such sensors send 1 to 14 values a second without saying whether anybody stands
 * before them. `maxAge`: older frames may show the guest before. `minGap`: no sensor sends faster, so closer frames are one
 * frame delivered twice or a backlog.
 * `mostKept`: enough for the fastest real sensor, and an end for a line that never stops.
 */
export const stability = { frames: 3, within: 1_000, spread: 0.3, maxAge: 1_500, minGap: 20, mostKept: 64 } as const

/** The frames that may still count at `now`, oldest first. */
export function newestFrames(frames: readonly Frame[], now: number): readonly Frame[] {
  return frames.filter(({ at }) => now - at <= stability.maxAge).slice(-stability.mostKept)
}

/**
 * The median of the newest second, if it holds three frames or more that agree within 0.3 °C; else `undefined`. All frames of
 * that second must agree: a guest who is still walking up, or a wall seen a moment ago, makes it wait.
 * Frames received before `openedAt`, older than 1.5 s at `now`, or dated after `now` do not count. Frames are oldest first.
 * A sensor that sends only each `every` ms is given the time of its three frames, with a little room for the line.
 */
export function stableCelsius(
  frames: readonly Frame[],
  { openedAt, now, every }: { readonly openedAt: number; readonly now: number; readonly every: number },
): number | undefined {
  const within = Math.max(stability.within, every * (stability.frames - 0.4))
  const fresh = frames.filter(({ at }) => at >= openedAt && at <= now && now - at <= stability.maxAge)
  const newest = fresh.at(-1)
  if (!newest) return undefined
  const run = fresh.filter(({ at }) => newest.at - at <= within)
  if (countDistinct(run) < stability.frames) return undefined
  const hundredths = run.map(({ celsius }) => Math.round(celsius * 100)).sort((a, b) => a - b)
  const spread = (hundredths.at(-1) ?? 0) - (hundredths[0] ?? 0)
  return spread <= stability.spread * 100 ? medianOf(hundredths) / 100 : undefined
}

/** The higher of the two newest answers of a device that is asked, if they agree within 0.3 °C; else `undefined`. */
export function agreedCelsius(answers: readonly number[]): number | undefined {
  const [first, second] = answers.slice(-2)
  if (first === undefined || second === undefined) return undefined
  const isAgreed = Math.abs(Math.round(first * 100) - Math.round(second * 100)) <= stability.spread * 100
  return isAgreed ? Math.max(first, second) : undefined
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
