/**
 * What people type: cleaned, judged and brought into one form. Every script, emoji, quotation mark and `<tag>` is somebody's text
 * and stays; only what steers a printer or a screen goes. The rules are the same at the kiosk and on the server.
 */

export const textProblems = ['empty', 'too-short', 'too-long', 'not-understood'] as const
export type TextProblem = (typeof textProblems)[number]

/** The cleaned text, or why it cannot be taken. */
export type Judged =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: TextProblem }

/** Longest texts, in code points after cleaning: what fits on the papers and screens that show them. */
export const textLimits = { name: 120, organisation: 200, purpose: 500, reason: 500, place: 120, note: 500 } as const

/** A name or a unit is searched from so many letters on. */
export const fewestLetters = 2

const taken = (value: string): Judged => ({ ok: true, value })
const refused = (problem: TextProblem): Judged => ({ ok: false, problem })

/** Line ends and tabs part words; the Hangul fillers and the blank Braille cell are letters and symbols by name only. */
const blanks = /[\s\x85\u2800\u3164\uFFA0]+/gu
/** C0, DEL and C1 are executed by thermal printers, direction marks turn a line round on screen; the rest shows nothing. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\u00AD\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/gu
/** More marks on one letter than any script needs would be drawn over the neighbouring lines. */
const marksPileUp = /(\p{M}{6})\p{M}+/gu
const showsNothing = /[\p{Default_Ignorable_Code_Point}\p{M}\s]/gu

/** NFC, one line, single spaces, no control or direction characters; may come out empty. Cleaning twice changes nothing. */
export function cleanText(text: string): string {
  const tidy = text.toWellFormed().replace(blanks, ' ').replace(unprintable, '').normalize('NFC')
  const clean = tidy.replace(marksPileUp, '$1').replace(blanks, ' ').trim()
  return clean.replace(showsNothing, '') === '' ? '' : clean
}

/** A text that has to say something, of at most `limit` code points (`textLimits`). */
export function neededText(text: string, limit: number): Judged {
  const clean = cleanText(text)
  return clean === '' ? refused('empty') : optionalText(clean, limit)
}

/** A text that may be left out, of at most `limit` code points (`textLimits`). */
export function optionalText(text: string, limit: number): Judged {
  const clean = cleanText(text)
  return [...clean].length > limit ? refused('too-long') : taken(clean)
}

/** A person's name as he writes it: one word is a whole name (Suharto), and no alphabet is foreign. */
export function neededName(text: string): Judged {
  return neededText(text, textLimits.name)
}

/**
 * The form in which names are compared and searched: without case, accents and punctuation ("Nur'aini", "nuraini"). A name that
 * is nothing but signs keeps them, so that two such names are not taken for one.
 */
export function normaliseName(text: string): string {
  const clean = cleanText(text)
  const folded = clean.normalize('NFKD').toLowerCase().normalize('NFKD')
  const plain = folded
    .replace(/[[\p{Diacritic}&&\p{M}]\p{Default_Ignorable_Code_Point}]/gv, '')
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  return /[\p{L}\p{N}]/u.test(plain) ? plain.normalize('NFC').trim() : clean
}

const telephoneTyped = /^\+?[\d\s().-]+$/u
/** E.164: at most 15 digits with the country; the shortest national numbers in use have 7 with it. */
const foreignDigits = { fewest: 7, most: 15 } as const
/** Digits after +62, without the leading 0: mobile numbers as they are sold, fixed lines with their area (0721-12345 to 021-…). */
const mobileDigits = { fewest: 9, most: 12 } as const
const fixedDigits = { fewest: 7, most: 12 } as const

function withinLength(digits: string, { fewest, most }: { readonly fewest: number; readonly most: number }): Judged {
  if (digits.length < fewest) return refused('too-short')
  return digits.length > most ? refused('too-long') : taken(digits)
}

/**
 * A telephone number as `+` and digits (E.164). Understood are 0812…, 62812…, +62 (0)812…, 812… and 0062…; a foreign number needs
 * its `+` or `00`. Spaces, dots, dashes and brackets are how people write, letters and two numbers in one are not understood.
 */
export function normaliseTelephone(text: string): Judged {
  const typed = cleanText(text).normalize('NFKC')
  if (typed === '') return refused('empty')
  if (!telephoneTyped.test(typed)) return refused('not-understood')
  const digits = typed.replace(/\D/gu, '')
  // No country begins with 0: "+0812…" is a slip of the finger.
  const isInternational = digits.startsWith('00') || (typed.startsWith('+') && !digits.startsWith('0'))
  const rest = isInternational ? digits.replace(/^0+/u, '') : digits
  const national = nationalPart(rest, isInternational)
  const country = national === null ? '' : '62'
  const judged = withinLength(national ?? rest, limitsOf(national))
  return judged.ok ? taken(`+${country}${judged.value}`) : judged
}

/** The digits after +62 without the leading 0; null for a number of another country. */
function nationalPart(digits: string, isInternational: boolean): string | null {
  if (digits.startsWith('62')) return digits.slice(2).replace(/^0+/u, '')
  return isInternational ? null : digits.replace(/^0+/u, '')
}

function limitsOf(national: string | null) {
  if (national === null) return foreignDigits
  return national.startsWith('8') ? mobileDigits : fixedDigits
}

/** "BE 1234 AB", "RI 1", "CD 1234", and the three letters of neighbouring countries ("SBA 1234 A"). */
const civilPlate = /^([A-Z]{1,3})([1-9]\d{0,3})([A-Z]{0,3})$/u
/** Embassies and consulates: the country's number, then the car's ("CD 12 34"). */
const diplomaticPlate = /^(CD|CC|CN)[\s.-]*(\d{2,3})[\s.-]+(\d{1,4})$/u
/** Armed forces and police: number, dash, branch or region ("3251-00", "1234-VII"). */
const servicePlate = /^(\d{2,5})\s*-\s*(\d{2}|[IVXL]{1,6})$/u

/** A vehicle's plate in the spacing that is painted on it; refuses what no plate can be. */
export function normalisePlate(text: string): Judged {
  const typed = cleanText(text).normalize('NFKC').toUpperCase()
  if (typed === '') return refused('empty')
  const [, corps, country, car] = diplomaticPlate.exec(typed) ?? []
  if (corps) return taken(`${corps} ${country} ${car}`)
  const [, number, branch] = servicePlate.exec(typed) ?? []
  if (number) return taken(`${number}-${branch}`)
  const [, area, count, series] = civilPlate.exec(typed.replace(/[\s.-]/gu, '')) ?? []
  return area ? taken(`${area} ${count} ${series}`.trim()) : refused('not-understood')
}
