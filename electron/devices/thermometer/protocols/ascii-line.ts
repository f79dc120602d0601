import type { FrameReader, Piece, Protocol } from '../protocol.ts'

const longestLine = 64
const lineEnds = [0x0a, 0x0d]
const opening = 0x7b
const closing = 0x7d

/** `Â?°`: the degree sign as Latin-1 or as UTF-8 read as Latin-1. */
const line = /^\s*(?:T|TEMP|TO|BODY|BT)?\s*[:=]?\s*\{?(-?\d{1,3}(?:[.,]\d{1,2})?)\}?\s*(?:Â?°)?\s*(C|F)?\s*$/i

/**
 * Our own format for sensors that have no serial port and sit behind a small microcontroller: one value a line, e.g. `T:36.5`,
 * `36,55 C`, `98.1F`, at least four lines a second while somebody is being measured. Lines end in CR, LF or both; one that began
 * with `{` ends with `}`, as the IDC-50 writes without any line end. Fahrenheit only where the line says so; lines with words or
 * two numbers hold no value. Nothing guards a line, so a damaged digit shows only in that the next lines disagree.
 */
export const asciiLine: Protocol = {
  baudRate: 9_600,
  configure: [],
  manner: { kind: 'sends', every: 100, isUnbroken: false },
  hasSum: false,
  perDegree: 100,
  createReader: () => new LineReader(),
  simulate: (celsius) => new TextEncoder().encode(`T:${celsius.toFixed(2)}\r\n`),
}

class LineReader implements FrameReader {
  #held: number[] = []
  /** The first byte that is no line end: the LF of a CR LF goes to the front of the next line. */
  #first: { readonly byte: number; readonly at: number } | undefined
  /** A line longer than any value is passed over up to its end. */
  #isTooLong = false

  push(chunk: Uint8Array, at: number): readonly Piece[] {
    const pieces: Piece[] = []
    for (const byte of chunk) {
      const isLineEnd = lineEnds.includes(byte)
      this.#held.push(byte)
      if (!isLineEnd) this.#first ??= { byte, at }
      const isWhole = this.#first && (isLineEnd || (byte === closing && this.#first.byte === opening))
      if (isWhole || (isLineEnd && this.#isTooLong)) {
        pieces.push(this.#judge(this.#first?.at ?? at))
        this.#isTooLong = false
      } else if (this.#held.length > longestLine) {
        pieces.push(this.#give('noise', this.#first?.at ?? at))
        this.#isTooLong = true
      }
    }
    return pieces
  }

  #judge(at: number): Piece {
    const text = String.fromCharCode(...this.#held)
    const celsius = this.#isTooLong ? undefined : celsiusOf(text)
    if (celsius === undefined) return this.#give(isPlain(text) && !this.#isTooLong ? 'other' : 'noise', at)
    return { kind: 'temperature', celsius, at, bytes: this.#give('other', at).bytes }
  }

  #give(kind: 'other' | 'noise', at: number): Piece {
    const bytes = Uint8Array.from(this.#held)
    this.#held = []
    this.#first = undefined
    return { kind, at, bytes }
  }
}

/** Words of the device, such as a greeting, other than bytes at the wrong speed. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e\s]*$/.test(text)
}

function celsiusOf(text: string): number | undefined {
  const [, number, unit] = line.exec(text) ?? []
  if (number === undefined) return undefined
  const value = Number(number.replace(',', '.'))
  const celsius = unit?.toUpperCase() === 'F' ? ((value - 32) * 5) / 9 : value
  return Math.round(celsius * 100) / 100
}
