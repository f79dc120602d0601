import { createCanvas } from '@napi-rs/canvas'
import { type Bitmap, bytesPerRow } from '../bitmap.ts'
import type { Block } from './part.ts'
import type { Pen } from './pen.ts'

/** Rows drawn at once: a list of two hundred guests is metres long, and four bytes a dot would be too much to hold. */
const pieceRows = 1024
/** Letters are drawn smoothed; a dot is burnt where more than this of 255 is still light enough to be doubted. */
const threshold = 150

/** A QR code that stands alone in its rows, so that a printer can make it itself; `dots` wide are its modules. */
export type CodeRow = { readonly top: number; readonly height: number; readonly text: string; readonly dots: number }

/** The codes of a block that have rows of their own, from above. */
export function codeRows(block: Block, top = 0): CodeRow[] {
  if (block.code) return [{ top, height: block.height, ...block.code }]
  return (block.inside ?? []).flatMap((part) => codeRows(part.block, top + part.top))
}

/** Draws a block with white margins at its sides into dots, piece by piece; who takes the steps may do something else between two. */
export function* rasterise(block: Block, width: number, margin: number): Generator<void, Bitmap> {
  const height = Math.ceil(block.height)
  const rows = new Uint8Array(bytesPerRow(width) * height)
  for (let top = 0; top < height; top += pieceRows) {
    const piece = Math.min(pieceRows, height - top)
    const canvas = createCanvas(width, piece)
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, piece)
    context.fillStyle = '#000'
    context.strokeStyle = '#000'
    drawVisible(context, block, margin, -top, piece)
    pack(canvas.data(), width, rows.subarray(top * bytesPerRow(width)))
    yield
  }
  return { width, height, rows }
}

function drawVisible(context: Pen, block: Block, x: number, y: number, height: number): void {
  if (y >= height || y + block.height <= 0) return
  for (const { block: part, top } of block.inside ?? []) drawVisible(context, part, x, y + top, height)
  if (!block.inside) block.draw(context, x, y)
}

/** `pixels` are four bytes each; black on white, so that the first one says it all. */
function pack(pixels: Uint8Array, width: number, rows: Uint8Array): void {
  const stride = bytesPerRow(width)
  const height = pixels.length / (width * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4] ?? 255) >= threshold) continue
      const at = y * stride + (x >> 3)
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
}
