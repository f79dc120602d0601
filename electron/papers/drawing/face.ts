import type { Kit } from './kit.ts'
import type { Pen } from './pen.ts'

export type Weight = 400 | 500 | 600 | 700 | 800

/** Which letters, how large (dots) and how strong. */
export type Face = { readonly families: string; readonly size: number; readonly weight: Weight }

/** The font's own space is narrow; on a burnt 200 dpi print words run together. A part of the letters' height. */
const widerSpace = 0.06

export function faceFor(kit: Kit, words: string, size: number, weight: Weight): Face {
  return { families: kit.fonts.familiesFor(words), size, weight }
}

/** The weight is said twice: the font's name picks the file of a static font, the setting moves the axis of a variable one. */
export function take(context: Pen, { families, size, weight }: Face): void {
  context.font = `${weight} ${size}px ${families}`
  context.fontVariationSettings = `"wght" ${weight}`
  context.wordSpacing = `${(size * widerSpace).toFixed(1)}px`
}
