import { encodeQR } from 'qr'
import type { Kit } from './kit.ts'
import { beside, centred, gap, type Part, stack } from './part.ts'

/** White around a code that scanners ask for, in modules (ISO/IEC 18004). */
const quietModules = 4
/** Below this a cheap hand scanner fails on a slightly worn print: 6 dots are 0.75 mm. */
const leastDots = 6

type Code = { readonly part: Part; readonly width: number; readonly quiet: number }

/**
 * A QR code of whole dots, error correction M. Its block is the code itself; `quiet` says how much white the one who lays it out
 * owes it on each side. ASCII only, as every scanner reads that alike.
 */
export function qrCode(code: string, { widest = 0, least = leastDots }): Code {
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
    code: { text: code, dots },
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

/** Words at the left of a code; above it where the printer makes the code itself. */
export function withCode(kit: Kit, code: string, words: Part, upright: 'middle' | 'bottom' = 'middle'): Part {
  if (kit.qr === 'native') return stack(words, ownRow(code))
  const { part, width, quiet } = qrCode(code, { widest: kit.isNarrow ? 0 : kit.size(210) })
  return beside({ left: words, right: part, fixed: width, side: 'right', gap: quiet, upright })
}

/** Two groups of words that go with a code: one below the other beside it, side by side where the printer makes it in rows of its own. */
export function inGroups(kit: Kit, first: Part, second: Part, between: number): Part {
  if (kit.qr === 'drawn' || kit.isNarrow) return stack(first, gap(between), second)
  const half = Math.floor((kit.width - 2 * kit.margin - between) / 2)
  return beside({ left: first, right: second, fixed: half, side: 'right', gap: between, upright: 'bottom' })
}

/** A code in rows of its own, with the white that it needs above and below. */
export function ownRow(code: string): Part {
  const { part, width, quiet } = qrCode(code, {})
  return stack(gap(quiet), centred(part, width), gap(quiet))
}
