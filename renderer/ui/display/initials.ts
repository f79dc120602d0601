const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

/**
 * One or two letters for a name: first and last word, as Indonesians write them ("Ratna Nirmala" -> "RN", "Hendra" -> "H").
 * Titles and punctuation before a word's first letter are passed over; a name without any letter gives its first sign.
 */
export function initials(name: string): string {
  const words = name
    .split(/[\s,]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '')
  const first = firstSign(words[0] ?? name.trim())
  const last = words.length > 1 ? firstSign(words.at(-1) ?? '') : ''
  return (first + last).toLocaleUpperCase('id')
}

function firstSign(text: string): string {
  return graphemes.segment(text)[Symbol.iterator]().next().value?.segment ?? ''
}
