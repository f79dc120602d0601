import { encodeQR } from 'qr'
import { type Correction, type QrStep, UnknownCommand } from './commands.ts'

const levels = { L: 'low', M: 'medium', Q: 'quartile', H: 'high' } as const satisfies Record<Correction, string>

/** What a printer remembers of a QR code between the steps (GS ( k), with the values that it wakes up with. */
export class QrMemory {
  #model: 1 | 2 | 'micro' = 2
  #dots = 3
  #level: Correction = 'L'
  #data: Uint8Array | null = null

  /** The code in dots, each row a list of black and white, when the step prints it. */
  take(step: QrStep): boolean[][] | null {
    switch (step.kind) {
      case 'model':
        this.#model = step.model
        return null
      case 'size':
        this.#dots = step.dots
        return null
      case 'correction':
        this.#level = step.level
        return null
      case 'store':
        this.#data = step.data
        return null
      case 'print':
        return this.#print()
    }
  }

  #print(): boolean[][] {
    if (!this.#data) throw new UnknownCommand('A QR code was to be printed, but none is stored')
    if (this.#model !== 2) throw new UnknownCommand('QR codes of model 1 and micro codes are read by few scanners')
    // The library draws a module of white around the code; printers draw none.
    const modules = encodeQR(Buffer.from(this.#data).toString('latin1'), 'raw', { ecc: levels[this.#level], border: 1 })
      .slice(1, -1)
      .map((line) => line.slice(1, -1))
    const widen = <Item>(items: readonly Item[]) =>
      items.flatMap((item) => Array.from({ length: this.#dots }, () => item))
    return widen(modules).map((line) => widen(line))
  }
}
