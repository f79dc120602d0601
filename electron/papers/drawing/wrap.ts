type Measure = (line: string) => number

/** Chinese and Japanese break between any two characters; everything else at spaces. */
const breaksAnywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What stays together on a line; `glue` says whether a space parts it from the one before. */
type Piece = { readonly text: string; readonly glue: '' | ' ' }

/** Breaks a text into lines no wider than `width`. A word wider than a line is broken inside (`brokeWord`), never lost. */
export function wrap(text: string, width: number, measure: Measure): { lines: string[]; brokeWord: boolean } {
  const lines: string[] = []
  let line = ''
  let brokeWord = false
  for (const piece of pieces(text)) {
    const longer = line === '' ? piece.text : line + piece.glue + piece.text
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const broken = breakWord(piece.text, width, measure)
    if (broken.length > 1) brokeWord = true
    lines.push(...broken.slice(0, -1))
    line = broken.at(-1) ?? ''
  }
  return { lines: line === '' ? lines : [...lines, line], brokeWord }
}

/** The same lines as `wrap` gives, but of even length: no last line with one lonely word. */
export function wrapEvenly(text: string, width: number, measure: Measure): { lines: string[]; brokeWord: boolean } {
  const first = wrap(text, width, measure)
  if (first.lines.length < 2 || first.brokeWord) return first
  let best = first
  for (let narrower = width * 0.95; narrower > width / 2; narrower -= width * 0.05) {
    const next = wrap(text, narrower, measure)
    if (next.lines.length > first.lines.length || next.brokeWord) break
    best = next
  }
  return best
}

function pieces(text: string): Piece[] {
  return text.split(' ').flatMap((word) => {
    if (!breaksAnywhere.test(word)) return [{ text: word, glue: ' ' as const }]
    return charactersOf(word).map((character, index) => ({
      text: character,
      glue: index === 0 ? (' ' as const) : ('' as const),
    }))
  })
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of charactersOf(word)) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

function charactersOf(word: string): string[] {
  return Array.from(graphemes.segment(word), ({ segment }) => segment)
}
