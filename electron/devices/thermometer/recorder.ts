import type { Timers } from '../serial/timers.ts'
import type { Piece } from './protocol.ts'

/** A piece of what came, numbered through, so that a screen can tell the new from what it has. */
export type HeardPiece = {
  readonly number: number
  readonly kind: Piece['kind']
  /** °C as the device said it; `null` where it said none. */
  readonly celsius: number | null
  readonly bytes: Uint8Array
}

/** What an installer sees of the line: the newest pieces, oldest first. */
const keptPieces = 24
/** As many bytes of noise as a person would look at in one row. */
const rowOfNoise = 16
/** Those who look are told no more often than they can read, in ms. */
const tellEvery = 250

/** Keeps what came last, whatever the line does: one that never stops costs no more than one that speaks now and then. */
export class Recorder {
  readonly #timers: Timers
  readonly #tell: () => void
  #pieces: readonly HeardPiece[] = []
  #count = 0
  #isTelling = false

  constructor(timers: Timers, tell: () => void) {
    this.#timers = timers
    this.#tell = tell
  }

  recent(): readonly HeardPiece[] {
    return this.#pieces
  }

  take(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return
    for (const piece of pieces.slice(-keptPieces)) this.#add(piece)
    this.#pieces = this.#pieces.slice(-keptPieces)
    if (this.#isTelling) return
    this.#isTelling = true
    this.#timers.after(tellEvery, () => {
      this.#isTelling = false
      this.#tell()
    })
  }

  /** Noise that comes byte by byte is one piece of noise. */
  #add(piece: Piece): void {
    const last = this.#pieces.at(-1)
    const isMore = piece.kind === 'noise' && last?.kind === 'noise' && last.bytes.length < rowOfNoise
    const bytes = isMore ? Uint8Array.of(...last.bytes, ...piece.bytes.subarray(0, rowOfNoise)) : piece.bytes
    const before = isMore ? this.#pieces.slice(0, -1) : this.#pieces
    if (!isMore) this.#count += 1
    const celsius = piece.kind === 'temperature' ? piece.celsius : null
    this.#pieces = [
      ...before,
      { number: this.#count, kind: piece.kind, celsius, bytes: bytes.slice(0, 2 * rowOfNoise) },
    ]
  }
}
