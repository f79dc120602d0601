import type { PaperShape } from '../../../shared/contract/printers.ts'
import { bandRows, endingBytes } from './encode-paper.ts'
import type { PrinterStatus, PrintResult } from './port.ts'
import type { Timing } from './timing.ts'

export type Sending = {
  readonly signal: AbortSignal
  /** Whether the paper may go out now (`Printer.print`). */
  readonly begin: () => boolean
  readonly timing: Timing
  readonly ending: PaperShape['ending']
  /** A paper before this one was begun and not confirmed. */
  readonly isUnsettled: boolean
  readonly onStanding: (standing: PrinterStatus) => void
}

/** `isUnsettled`: whether the printer may still hold the rest of a paper, or owe an answer for it, when this one is over. */
export type Sent = { readonly result: PrintResult; readonly isUnsettled: boolean }

/**
 * Fills up a raster block that a broken connection cut off (its missing rows come out white), resets and cuts or feeds: the next paper
 * must not begin with the half of another guest's. A printer that is between commands passes over zeros.
 */
export function clearAway(ending: PaperShape['ending']): Uint8Array {
  return Uint8Array.of(...new Uint8Array(bandRows * widestRow), ...reset, ...endingBytes(ending))
}
const widestRow = 72
const reset = [0x1b, 0x40] as const

/** Milliseconds more that so many bytes take, beside what the shortest paper may. */
export function spanFor({ perKilobyte }: Timing, bytes: number): number {
  return (bytes / 1024) * perKilobyte
}
