import { createCanvas } from '@napi-rs/canvas'
import type { PaperLook } from '../../../shared/contract/printers.ts'
import type { Fonts } from '../fonts.ts'
import { noPictures, type Pictures } from '../pictures.ts'
import type { Pen } from './pen.ts'

/** The widths of thermal heads, in dots of 1/8 mm: 58 mm paper, narrow and wide 80 mm paper. */
export type PaperWidth = PaperLook['width']

/** What every part of one paper needs to know while it is laid out. */
export type Kit = {
  readonly fonts: Fonts
  readonly width: number
  /** Too narrow for a code beside three lines of words. */
  readonly isNarrow: boolean
  /** White at both sides; also the quiet zone of a QR code that stands at the edge. */
  readonly margin: number
  /** `native`: the printer makes QR codes itself, which it can only do in rows of their own. */
  readonly qr: PaperLook['qr']
  readonly pictures: Pictures
  /** A length of the 576 dots wide design, in dots of this paper. */
  readonly size: (dots: number) => number
  /** Only for measuring text; nothing is drawn on it. */
  readonly ruler: Pen
}

const scales = { 384: 0.8, 512: 0.92, 576: 1 } as const
const margins = { 384: 28, 512: 32, 576: 32 } as const

export function makeKit({
  fonts,
  width,
  qr,
  pictures,
}: Pick<Kit, 'fonts' | 'qr' | 'pictures'> & { width: PaperWidth }): Kit {
  const ruler = createCanvas(1, 1).getContext('2d')
  const size = (dots: number) => Math.round(dots * scales[width])
  return { fonts, width, isNarrow: width === 384, margin: margins[width], qr, pictures, size, ruler }
}

/** A kit for A4, where a length is a point and nothing is rounded to dots. */
export function makePageKit(fonts: Fonts): Kit {
  const ruler = createCanvas(1, 1).getContext('2d')
  ruler.textRendering = 'geometricPrecision'
  const size = (points: number) => points
  return { fonts, width: 595, isNarrow: false, margin: 42, qr: 'drawn', pictures: noPictures, size, ruler }
}
