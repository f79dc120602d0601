import type { Dots } from '../encode-paper.ts'
import { UnknownCommand } from './commands.ts'

/** The paper under the head: rows burnt since the last cut. */
export class PaperRoll {
  readonly #rowBytes: number
  #rows: Uint8Array[] = []

  /** `width` of the head in dots. */
  constructor(width: number) {
    this.#rowBytes = width / 8
  }

  /** One row of a picture; a narrower one stands at the left. */
  burn(row: Uint8Array): void {
    if (row.length > this.#rowBytes)
      throw new UnknownCommand(`A picture of ${row.length * 8} dots is wider than the head`)
    const whole = new Uint8Array(this.#rowBytes)
    whole.set(row)
    this.#rows.push(whole)
  }

  feed(dots: number): void {
    for (let row = 0; row < dots; row++) this.#rows.push(new Uint8Array(this.#rowBytes))
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
