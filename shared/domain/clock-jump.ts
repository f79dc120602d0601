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
  const by = current.wall - previous.wall - (current.monotonic - previous.monotonic)
  return Math.abs(by) > clockJumpMs ? by : null
}
