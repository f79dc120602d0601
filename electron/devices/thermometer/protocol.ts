import type { Frame } from '../../../shared/domain/temperature-frames.ts'

/** Finds frames in a stream of bytes that may begin anywhere, be cut anywhere and hold anything. */
export interface Scanner {
  /** Takes what arrived at `at`; answers the body temperatures that are now complete, each dated by its first byte. */
  push(bytes: Uint8Array, at: number): readonly Frame[]
}

/** One way of talking, as data: a further device is one such entry. All are 8N1. */
export type Protocol = {
  /** As delivered; a site may set another. */
  readonly baudRate: number
  /** Brings the device into the state that the scanner expects. Must do no harm when sent again. */
  readonly configure: readonly Uint8Array[]
  /** The command for one measurement and how long an answer may take, ms; without it the device sends by itself. */
  readonly ask?: { readonly command: Uint8Array; readonly replyWithin: number }
  createScanner(): Scanner
  /** What the device sends for a temperature, for its simulation; `isConfigured` after it has heard all of `configure`. */
  simulate(celsius: number, isConfigured: boolean): Uint8Array
}

/** Bytes followed by their sum, low byte: how nearly all these devices guard a frame. */
export function withSum(bytes: readonly number[]): Uint8Array {
  return Uint8Array.of(...bytes, sumOf(bytes))
}

export function sumOf(bytes: Iterable<number>): number {
  let sum = 0
  for (const byte of bytes) sum = (sum + byte) & 0xff
  return sum
}
