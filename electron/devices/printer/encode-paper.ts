import thermal from 'node-thermal-printer'
import type { PaperShape } from '../../../shared/contract/printers.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'

/** A picture of dots as papers draw it: rows of `ceil(width / 8)` bytes from the top, the leftmost dot in the highest bit, 1 = black. */
export type Dots = { readonly width: number; readonly height: number; readonly rows: Uint8Array }

/** Rows that hold nothing but a QR code in their middle, which the printer makes itself; `dots` wide are its modules. */
export type CodeRow = { readonly top: number; readonly height: number; readonly text: string; readonly dots: number }

/** A drawn paper: its whole picture, and from above the codes in it that the printer is to make. */
export type PaperDots = Dots & { readonly codes?: readonly CodeRow[] }

/** Rows of one raster block. Longer ones overrun the small buffers of cheap printers, which then print garbage. */
export const bandRows = 128

type Encoder = InstanceType<typeof thermal.ThermalPrinter>

const reset = Buffer.from([0x1b, 0x40])
/** GS V 66 0: feeds the paper to the cutter and cuts, leaving one point; the library's own `cut()` wastes 3 cm more. */
const feedAndCut = Buffer.from([0x1d, 0x56, 0x42, 0x00])
/** ESC d 4: four lines of 1/6 inch, 17 mm. Tear bars stand 8 to 15 mm behind the head. */
const feedToTearBar = Buffer.from([0x1b, 0x64, 0x04])
/** Rows of blank paper that the end takes, on most printers. */
const endingRows = 120

/**
 * The bytes of one paper: reset, raster bands, cut or feed. Names travel as dots only, so nothing in them can be a command and no
 * code page matters. The library's `printImageBuffer` makes the same blocks from a PNG, an object for every dot; the dots are at hand.
 */
export function encodePaper(paper: PaperDots, ending: PaperShape['ending'] = 'cut'): Uint8Array {
  const encoder = new thermal.ThermalPrinter({ type: thermal.PrinterTypes.EPSON, interface: '' })
  encoder.clear()
  encoder.add(reset)
  let top = 0
  for (const code of paper.codes ?? []) {
    addRows(encoder, paper, top, code.top)
    addCode(encoder, code)
    top = code.top + code.height
  }
  addRows(encoder, paper, top, paper.height)
  encoder.add(endingBytes(ending))
  return encoder.getBuffer()
}

/** Rows of the roll that a paper takes, with what is fed at its end. */
export function rowsOf(dots: Dots): number {
  return dots.height + endingRows
}

/** What lets a paper be taken: a cut, or where there is no cutter, a feed to the tear bar. */
export function endingBytes(ending: PaperShape['ending']): Buffer {
  switch (ending) {
    case 'cut':
      return feedAndCut
    case 'tear':
      return feedToTearBar
    default:
      return assertNever(ending)
  }
}

function addRows(encoder: Encoder, dots: Dots, from: number, to: number): void {
  const bands: Buffer[] = []
  for (let top = from; top < to; top += bandRows) bands.push(rasterBand(dots, top, Math.min(bandRows, to - top)))
  // At once: the library copies all it has for each addition.
  encoder.add(Buffer.concat(bands))
}

/** GS v 0 m xL xH yL yH: width in bytes, height in dots, then the rows. */
function rasterBand({ width, rows }: Dots, top: number, count: number): Buffer {
  const stride = Math.ceil(width / 8)
  const header = [0x1d, 0x76, 0x30, 0x00, stride & 0xff, stride >> 8, count & 0xff, count >> 8]
  return Buffer.concat([Buffer.from(header), rows.subarray(top * stride, (top + count) * stride)])
}

/** GS ( k, as the library writes it. It counts characters where printers count bytes, so that any but ASCII puts them out of step. */
function addCode(encoder: Encoder, { text, dots }: CodeRow): void {
  if (!/^[\x20-\x7E]+$/.test(text)) throw new Error('A QR code of the printer carries printable ASCII only')
  if (dots > 8) throw new Error(`Printers make modules of at most 8 dots, not of ${dots}`)
  encoder.alignCenter()
  encoder.printQR(text, { model: 2, cellSize: dots, correction: 'M' })
  encoder.alignLeft()
}
