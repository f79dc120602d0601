/**
 * What a reader made of the bytes. `temperature`: a whole, sound frame with a temperature. `other`: a sound frame without one,
 * such as the answer to another command or a value in another mode. `noise`: bytes that belong to no frame of this protocol.
 * `at` is when the first byte came.
 */
export type Piece =
  | { readonly kind: 'temperature'; readonly celsius: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'other' | 'noise'; readonly at: number; readonly bytes: Uint8Array }

/** Finds frames in a stream of bytes that may begin anywhere, be cut anywhere and hold anything. */
export interface FrameReader {
  /** Takes what arrived at `at`; answers what is now complete. Every byte is in one piece, once, in the order of arrival. */
  push(bytes: Uint8Array, at: number): readonly Piece[]
}

/**
 * When a device speaks. `answers`: one measurement for one command, which may take `replyWithin` ms. `sends`: by itself, a frame
 * each `every` ms; `isUnbroken` also while nobody is measured, so that silence is a fault.
 */
export type Manner =
  | { readonly kind: 'answers'; readonly command: Uint8Array; readonly replyWithin: number }
  | { readonly kind: 'sends'; readonly every: number; readonly isUnbroken: boolean }

/** One way of talking, as data: a further device is one such entry. All are 8N1. */
export type Protocol = {
  /** As delivered; a site may set another. */
  readonly baudRate: number
  /** Brings the device into the state that the reader expects. Must do no harm when sent again. */
  readonly configure: readonly Uint8Array[]
  readonly manner: Manner
  /** Whether a sum guards each frame. Where none does, a value counts only when a second one agrees with it. */
  readonly hasSum: boolean
  /** The finest step it tells, in parts of a degree. */
  readonly perDegree: 10 | 100
  createReader(): FrameReader
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

/** A value in °C as the two bytes, big-endian hundredths below zero as above, that most of these devices send. */
export function hundredthsOf(celsius: number): readonly [high: number, low: number] {
  const hundredths = Math.round(celsius * 100)
  return [(hundredths >> 8) & 0xff, hundredths & 0xff]
}

/** °C of two bytes, the other way round. */
export function celsiusOfHundredths(high = 0, low = 0): number {
  return (((high << 24) >> 16) + low) / 100
}
