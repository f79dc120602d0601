import { type Instant, minuteMs } from './time.ts'

/** The machine's clock and, beside it, one that nobody can set; both in milliseconds, the second from any origin. */
export type ClockReading = { readonly wall: Instant; readonly monotonic: number }

/** Corrections by a time server are smaller; what is larger moves cutoffs and is journalled. */
export const clockJumpMs = minuteMs

/**
 * By how many milliseconds the wall clock moved on its own between two readings, forward or (negative) back; null when it went
 * with the other. A machine that slept reads as a jump forward where its monotonic clock slept too.
 */
export function clockJump(previous: ClockReading, current: ClockReading): number | null {
  const by = clockShift(previous, current)
  return Math.abs(by) > clockJumpMs ? by : null
}

/** The same in ms, be it a jump or the small step of a correction. */
export function clockShift(previous: ClockReading, current: ClockReading): number {
  return current.wall - previous.wall - (current.monotonic - previous.monotonic)
}

/** A jump as the journal keeps it: what the clock showed after it, and by how much it had moved. */
export type KeptJump = { readonly seq: number; readonly at: Instant; readonly by: number }

/**
 * The jump forward that a clock which now shows `now` has undone, or null: then a clock that stands before `newest`, the register's
 * newest entry, is behind. It has undone one when it stands again between what it showed before and after, and went back no further
 * than it had gone ahead since: by that, a battery that ran empty is not taken for a correction. `jumps` are in the order of the journal.
 */
export function undoneJump(jumps: readonly KeptJump[], newest: Instant, now: Instant): KeptJump | null {
  let ahead = jumps.reduce((sum, { by }) => sum + by, 0)
  for (const jump of jumps) {
    const isWithin = jump.at - jump.by - clockJumpMs <= now && now < jump.at
    if (isWithin && newest - now <= ahead + clockJumpMs) return jump
    ahead -= jump.by
  }
  return null
}
