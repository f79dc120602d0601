import { createCanvas } from '@napi-rs/canvas'

/**
 * A picture of dots, black or white, as a thermal head burns it. `rows` holds `ceil(width / 8)` bytes a row, from the top, the
 * leftmost dot in the highest bit, 1 = black: the form of the raster command `GS v 0`.
 */
export type Bitmap = { readonly width: number; readonly height: number; readonly rows: Uint8Array }

export function bytesPerRow(width: number): number {
  return Math.ceil(width / 8)
}

export function isBlack({ width, height, rows }: Bitmap, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= width || y >= height) return false
  return ((rows[y * bytesPerRow(width) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
}

/** The picture that a screen shows: the same dots, nothing smoothed. */
export function toPng(bitmap: Bitmap): Buffer {
  const canvas = createCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  const picture = context.createImageData(bitmap.width, bitmap.height)
  for (let y = 0; y < bitmap.height; y++) {
    for (let x = 0; x < bitmap.width; x++) {
      const at = (y * bitmap.width + x) * 4
      picture.data.fill(isBlack(bitmap, x, y) ? 0 : 255, at, at + 3)
      picture.data[at + 3] = 255
    }
  }
  context.putImageData(picture, 0, 0)
  return canvas.toBuffer('image/png')
}
