import { cleanText } from '../../../shared/domain/text.ts'
import { type Face, faceFor, take, type Weight } from './face.ts'
import type { Kit } from './kit.ts'
import { type Block, type Part, stack } from './part.ts'
import type { Pen } from './pen.ts'
import { wrap, wrapEvenly } from './wrap.ts'

export type TextStyle = {
  /** Height of the letters in dots of the 576 dots wide design. */
  readonly size: number
  /** Down to this size a text shrinks before it takes more lines than `lines`; then it takes them: nothing is left out. */
  readonly least?: number
  readonly lines?: number
  readonly weight?: Weight
  readonly align?: 'left' | 'center' | 'right'
}

type Laid = { readonly lines: readonly string[]; readonly face: Face; readonly leading: number }

/** Longest text that a paper takes, in characters; the register allows a name of 120. */
const longest = 400
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u
const tallScript = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Words of people: cleaned of everything that steers a printer, wrapped, shrunk where that is enough. Empty text takes no room. */
export function text(kit: Kit, words: string, style: TextStyle): Part {
  const drawn = kit.fonts.drawable(shorten(cleanText(words)))
  return (width) => {
    if (drawn === '') return { width, height: 0, draw: () => undefined }
    return blockOf(layOut(kit, drawn, style, width), style, width)
  }
}

/** Short facts, as many on a line as fit whole; a group is parted only where it is wider than a line. What is empty is left out. */
export function facts(kit: Kit, groups: readonly (readonly string[])[], style: TextStyle): Part {
  return (width) => {
    const fits = (line: string) => widthOf(kit, line, style) <= width
    const joined = (items: readonly string[]) => items.filter(Boolean).join(' · ')
    const items = groups.flatMap((group) => (fits(joined(group)) ? [joined(group)] : group)).filter(Boolean)
    const lines: string[] = []
    for (const item of items) {
      const longer = joined([lines.at(-1) ?? '', item])
      if (fits(longer)) lines.splice(-1, 1, longer)
      else lines.push(item)
    }
    return stack(...lines.map((line) => text(kit, line, style)))(width)
  }
}

/** The width that a text takes on one line. */
export function widthOf(kit: Kit, words: string, style: TextStyle): number {
  const drawn = kit.fonts.drawable(cleanText(words))
  take(kit.ruler, faceFor(kit, drawn, kit.size(style.size), style.weight ?? 400))
  return Math.ceil(kit.ruler.measureText(drawn).width)
}

function shorten(words: string): string {
  const characters = [...words]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : words
}

function layOut(kit: Kit, words: string, style: TextStyle, width: number): Laid {
  const leading = tallScript.test(words) ? 1.45 : 1.24
  const most = style.lines ?? Number.POSITIVE_INFINITY
  const least = kit.size(style.least ?? style.size)
  const fold = style.align === 'center' ? wrapEvenly : wrap
  for (let size = kit.size(style.size); ; size -= Math.max(1, Math.round(size / 16))) {
    const face = faceFor(kit, words, Math.max(size, least), style.weight ?? 400)
    take(kit.ruler, face)
    const { lines, brokeWord } = fold(words, width, (line) => kit.ruler.measureText(line).width)
    if (size <= least || (lines.length <= most && !brokeWord)) return { lines, face, leading }
  }
}

function blockOf({ lines, face, leading }: Laid, { align = 'left' }: TextStyle, width: number): Block {
  const step = Math.round(face.size * leading)
  return {
    width,
    height: step * lines.length,
    draw: (context, x, y) => {
      prepare(context, face, align)
      lines.forEach((line, index) => {
        context.direction = rightToLeft.test(line) ? 'rtl' : 'ltr'
        context.fillText(line, x + anchor(align, width), y + step * index + Math.round(step * 0.5 + face.size * 0.36))
      })
    },
  }
}

function prepare(context: Pen, face: Face, align: 'left' | 'center' | 'right'): void {
  take(context, face)
  context.textAlign = align
  context.textBaseline = 'alphabetic'
}

function anchor(align: 'left' | 'center' | 'right', width: number): number {
  if (align === 'left') return 0
  return align === 'center' ? width / 2 : width
}

/**
 * A number as large as it goes: as wide as the paper, but no taller than `height`. Its block is as high as its ink, so that
 * capitals and figures stand close to what is above and below them.
 */
export function largeNumber(kit: Kit, words: string, height: number): Part {
  const drawn = kit.fonts.drawable(cleanText(words))
  return (width) => {
    if (drawn === '') return { width, height: 0, draw: () => undefined }
    const probe = 200
    take(kit.ruler, faceFor(kit, drawn, probe, 800))
    kit.ruler.textAlign = 'center'
    const ink = kit.ruler.measureText(drawn)
    const inkHeight = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent
    const size = Math.floor(probe * Math.min(width / Math.max(1, ink.width), kit.size(height) / Math.max(1, inkHeight)))
    const face = faceFor(kit, drawn, size, 800)
    const rise = Math.ceil((ink.actualBoundingBoxAscent * size) / probe)
    return {
      width,
      height: Math.ceil((inkHeight * size) / probe),
      draw: (context, x, y) => {
        prepare(context, face, 'center')
        context.fillText(drawn, x + width / 2, y + rise)
      },
    }
  }
}
