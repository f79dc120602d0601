import thermal from 'node-thermal-printer'

/** A picture of dots as papers draw it: rows of `ceil(width / 8)` bytes from the top, the leftmost dot in the highest bit, 1 = black. */
export type Dots = { readonly width: number; readonly height: number; readonly rows: Uint8Array }

/** Rows of one raster block. Longer ones overrun the small buffers of cheap printers, which then print garbage. */
export const bandRows = 128

const reset = Buffer.from([0x1b, 0x40])
/** GS V 66 0: feeds the paper to the cutter and cuts, leaving one point; the library's own `cut()` wastes 3 cm more. */
const feedAndCut = Buffer.from([0x1d, 0x56, 0x42, 0x00])

/**
 * The bytes of one paper: reset, raster bands, cut. Names travel as dots only, so nothing in them can be a command and no code
 * page matters. The library's `printImageBuffer` makes the same blocks from a PNG, an object for every dot; the dots are at hand.
 */
export function encodePaper(dots: Dots): Uint8Array {
  const encoder = new thermal.ThermalPrinter({ type: thermal.PrinterTypes.EPSON, interface: '' })
  encoder.clear()
  encoder.add(reset)
  for (let top = 0; top < dots.height; top += bandRows) encoder.add(rasterBand(dots, top))
  encoder.add(feedAndCut)
  return encoder.getBuffer()
}

/** GS v 0 m xL xH yL yH: width in bytes, height in dots, then the rows. */
function rasterBand({ width, height, rows }: Dots, top: number): Buffer {
  const stride = Math.ceil(width / 8)
  const count = Math.min(bandRows, height - top)
  const header = [0x1d, 0x76, 0x30, 0x00, stride & 0xff, stride >> 8, count & 0xff, count >> 8]
  return Buffer.concat([Buffer.from(header), rows.subarray(top * stride, (top + count) * stride)])
}
