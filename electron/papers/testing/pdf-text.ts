import { inflateSync } from 'node:zlib'

/**
 * The words of a PDF that Skia wrote, in the order in which they were drawn. Skia writes glyphs; each of its fonts brings a table
 * that says which letters they are (ISO 32000-1, 9.10.3).
 */
export function pdfText(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'))
  const letters = new Map<string, Map<string, string>>()
  const lettersOf = (font: string) => {
    const table = letters.get(font) ?? tableOf(objects.get(toUnicode(objects.get(font) ?? '')) ?? '')
    letters.set(font, table)
    return table
  }
  const pages = [...objects.values()].filter((object) => object.includes('/Type /Page\n'))
  return pages.map((page) => textOf(objects.get(page.match(/\/Contents (\d+)/)?.[1] ?? '') ?? '', lettersOf)).join('\n')
}

/** Each object by its number; of a stream what is in it. */
function objectsOf(pdf: string): Map<string, string> {
  const objects = [...pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)]
  return new Map(objects.map(([, number = '', body = '']) => [number, contentOf(body)]))
}

function contentOf(body: string): string {
  const stream = body.match(/stream\n([\s\S]*?)\nendstream/)?.[1]
  return stream && body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : body
}

const toUnicode = (font: string) => font.match(/\/ToUnicode (\d+)/)?.[1] ?? ''

/** Single glyphs and runs of them: `<2A> <0050>` and `<85> <8E> <0030>`. */
function tableOf(cmap: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const [, from = '', second = '', third] of cmap.matchAll(/^<(\w+)> <(\w+)>(?: <(\w+)>)?$/gm)) {
    const last = third === undefined ? from : second
    const first = Number.parseInt(third ?? second, 16)
    for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(last, 16); glyph += 1) {
      const name = glyph.toString(16).toUpperCase().padStart(from.length, '0')
      table.set(name, String.fromCodePoint(first + glyph - Number.parseInt(from, 16)))
    }
  }
  return table
}

/** Skia names a font by the number of its object, and begins each text with its font. */
function textOf(content: string, lettersOf: (font: string) => Map<string, string>): string {
  let font = ''
  let text = ''
  for (const [, name, glyphs = ''] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
    if (name) {
      font = name
      text += '\n'
      continue
    }
    const table = lettersOf(font)
    const width = [...table.keys()][0]?.length ?? 2
    for (let at = 0; at < glyphs.length; at += width) text += table.get(glyphs.slice(at, at + width)) ?? '?'
  }
  return text
}
