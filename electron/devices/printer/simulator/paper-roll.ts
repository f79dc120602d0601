import type { Dots } from '../encode-paper.ts'
import { type QrStep, type Side, UnknownCommand } from './commands.ts'
import { QrMemory } from './qr-memory.ts'

/** From the head to the tear bar, 12 mm: a hand tears off a paper that was fed so far. */
const tearBarDots = 96

/** The paper under the head: rows burnt since the last cut, and how the next ones are to look. */
export class PaperRoll {
  readonly #rowBytes: number
  #rows: Uint8Array[] = []
  #side: Side = 'left'
  #qr = new QrMemory()

  /** `width` of the head in dots. */
  constructor(width: number) {
    this.#rowBytes = width / 8
  }

  /** ESC @: forgets alignment and codes; what is burnt is burnt. */
  reset(): void {
    this.#side = 'left'
    this.#qr = new QrMemory()
  }

  align(side: Side): void {
    this.#side = side
  }

  /** One row of a picture; a narrower one stands where the alignment says. */
  burn(row: Uint8Array): void {
    if (row.length > this.#rowBytes)
      throw new UnknownCommand(`A picture of ${row.length * 8} dots is wider than the head`)
    if (row.length < this.#rowBytes && this.#side !== 'left')
      throw new UnknownCommand('A narrow picture that is not at the left: printers differ in where they put it')
    const whole = new Uint8Array(this.#rowBytes)
    whole.set(row)
    this.#rows.push(whole)
  }

  /** A step of a QR code; the last one burns it. */
  qr(step: QrStep): void {
    const code = this.#qr.take(step)
    const spare = this.#rowBytes * 8 - (code?.[0]?.length ?? 0)
    if (spare < 0) throw new UnknownCommand('A QR code is wider than the head')
    const left = { left: 0, centre: Math.round(spare / 2), right: spare }[this.#side]
    for (const line of code ?? []) {
      const row = new Uint8Array(this.#rowBytes)
      line.forEach((black, at) => {
        const x = left + at
        if (black) row[x >> 3] = (row[x >> 3] ?? 0) | (0x80 >> (x & 7))
      })
      this.#rows.push(row)
    }
  }

  /** Feeds; the piece that a hand tears off when what is burnt clears the tear bar. */
  feed(dots: number): Dots | null {
    if (dots >= tearBarDots && this.#rows.length > 0) return this.cut()
    for (let row = 0; row < dots; row++) this.#rows.push(new Uint8Array(this.#rowBytes))
    return null
  }

  /** The piece that falls out; null when there was nothing before the knife. */
  cut(): Dots | null {
    if (this.#rows.length === 0) return null
    const dots = {
      width: this.#rowBytes * 8,
      height: this.#rows.length,
      rows: new Uint8Array(Buffer.concat(this.#rows)),
    }
    this.#rows = []
    return dots
  }
}
