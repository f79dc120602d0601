import { encodeQR } from 'qr'
import type { Part } from './part.ts'

/** White around a code that scanners ask for, in modules (ISO/IEC 18004). */
const quietModules = 4
/** Below this a cheap hand scanner fails on a slightly worn print: 6 dots are 0.75 mm. */
const leastDots = 6

/**
 * A QR code of whole dots, error correction M. Its block is the code itself; `quiet` says how much white the one who lays it out
 * owes it on each side. ASCII only, as every scanner reads that alike.
 */
export function qrCode(code: string, { widest = 0, least = leastDots }): { part: Part; width: number; quiet: number } {
  if (!/^[\x20-\x7E]+$/.test(code)) throw new Error('A QR code on paper carries printable ASCII only')
  // The library draws at least one module of white around the code; ours is laid out with the paper.
  const modules = encodeQR(code, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((line) => line.slice(1, -1))
  const dots = Math.max(least, Math.floor(widest / modules.length))
  const width = modules.length * dots
  const part: Part = () => ({
    width,
    height: width,
    draw: (context, x, y) => {
      for (const [row, line] of modules.entries()) {
        for (const [column, black] of line.entries()) {
          if (black) context.fillRect(Math.round(x) + column * dots, Math.round(y) + row * dots, dots, dots)
        }
      }
    },
  })
  return { part, width, quiet: quietModules * dots }
}
