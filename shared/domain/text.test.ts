import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanText,
  type Judged,
  neededName,
  neededText,
  normaliseName,
  normalisePlate,
  normaliseTelephone,
  optionalText,
  textLimits,
} from './text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const spoken = (judged: Judged) => (judged.ok ? judged.value : `refused: ${judged.problem}`)

describe('cleaning', () => {
  it.each<[string, string, string]>([
    ['spaces', '  Siti \u00a0 Aminah\u3000', 'Siti Aminah'],
    ['line ends and tabs', 'Siti\r\nAminah\tBinti\u2028Ali', 'Siti Aminah Binti Ali'],
    ['printer commands', '\u001b@Siti\u001dV\u0000', '@SitiV'],
    ['C1 and DEL', 'Si\u009bti\u007f', 'Siti'],
    ['direction overrides', '\u202eitiS\u202c \u2066A\u2069', 'itiS A'],
    ['invisible spaces', 'Si\u200bti\ufeff', 'Siti'],
    ['letter and accent apart', 'Ame\u0301lie', 'Am\u00e9lie'],
    ['half a surrogate pair', 'Siti \ud83d', 'Siti \ufffd'],
    ['marks piled up', `Z${'\u0301'.repeat(40)}algo`, `\u0179${'\u0301'.repeat(6)}algo`],
    ['nothing to see', '\u200d\ufe0f\u3164 \u2800', ''],
    ['nothing', '', ''],
  ])('%s', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean)
  })

  it.each([
    'محمد عبد الله',
    '王小明',
    'Łukasz Żółć',
    '👩‍👩‍👧 Keluarga',
    'Andi "Bos" O\'Neil',
    '<script>alert(1)</script>',
    "Robert'); DROP TABLE visit;--",
    'தமிழ் செல்வி',
    '{{name}} %s $1',
  ])('leaves %s as it is', (text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'))
    expect(neededName(text)).toEqual({ ok: true, value: text.normalize('NFC') })
  })

  it('changes nothing the second time, and leaves no control or direction character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
        expect(clean).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|^\s|\s$|\s\s/u)
        expect(clean.isWellFormed()).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('lengths', () => {
  it.each<[string, string, string]>([
    ['one word', 'Suharto', 'Suharto'],
    ['one letter', 'O', 'O'],
    ['empty', '', 'refused: empty'],
    ['blank', ' \n ', 'refused: empty'],
    ['just fits', 'a'.repeat(120), 'a'.repeat(120)],
    ['fits once it is clean', `  ${'a'.repeat(120)}\u0000 `, 'a'.repeat(120)],
    ['fits in letters, not in bytes', '👍'.repeat(120), '👍'.repeat(120)],
    ['one too many', 'a'.repeat(121), 'refused: too-long'],
  ])('of a name: %s', (_, typed, outcome) => {
    expect(spoken(neededName(typed))).toBe(outcome)
  })

  it('of other texts follow the limit given', () => {
    expect(spoken(neededText('alasan', textLimits.reason))).toBe('alasan')
    expect(spoken(neededText(' ', textLimits.reason))).toBe('refused: empty')
    expect(spoken(optionalText(' ', textLimits.organisation))).toBe('')
    expect(spoken(optionalText('abcd', 3))).toBe('refused: too-long')
  })
})

describe('names for comparison', () => {
  it.each<[string, string]>([
    ['Siti  AMINAH', 'siti aminah'],
    ["Nur'aini", 'nuraini'],
    ['Nur’aini', 'nuraini'],
    ['Amélie Über-Straße', 'amelie uber straße'],
    ['H. Ahmad, S.H., M.Si.', 'h ahmad s h m si'],
    ['Ｆｕｌｌ Width', 'full width'],
    ['İbrahim', 'ibrahim'],
    ['مُحَمَّد', 'محمد'],
    ['王小明', '王小明'],
    ['Regu 7', 'regu 7'],
    ['?!', '?!'],
    ['', ''],
  ])('%s', (name, norm) => {
    expect(normaliseName(name)).toBe(norm)
  })

  it('does not take two names of signs for one', () => {
    expect(normaliseName('👍')).not.toBe(normaliseName('👎'))
  })

  it('is empty for nothing only, and the same the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const norm = normaliseName(text)
        expect(normaliseName(norm)).toBe(norm)
        expect(norm === '').toBe(cleanText(text) === '')
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('telephone numbers', () => {
  it.each<[string, string]>([
    ['0812-3456-7890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['+62 (0)812 3456 7890', '+6281234567890'],
    ['62081234567890', '+6281234567890'],
    ['6281234567890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['0062 812.3456.7890', '+6281234567890'],
    ['+0812 3456 7890', '+6281234567890'],
    ['０８１２３４５６７８９０', '+6281234567890'],
    ['0811123456', '+62811123456'],
    ['(0721) 486355', '+62721486355'],
    ['021 3193 7223', '+622131937223'],
    ['+65 6123 4567', '+6561234567'],
    ['0065 6123 4567', '+6561234567'],
    ['', 'refused: empty'],
    [' \t', 'refused: empty'],
    ['0', 'refused: too-short'],
    ['-', 'refused: too-short'],
    ['0812345', 'refused: too-short'],
    ['110', 'refused: too-short'],
    ['0812345678901234', 'refused: too-long'],
    ['+1234567890123456', 'refused: too-long'],
    ['+123456789012345', '+123456789012345'],
    ['0812345678901', '+62812345678901'],
    ['08123456789012', 'refused: too-long'],
    ['0812-ABC-7890', 'refused: not-understood'],
    ['08123456789 / 0813', 'refused: not-understood'],
    ['siti@kpu.go.id', 'refused: not-understood'],
    ['++6281234567890', 'refused: not-understood'],
    ['+', 'refused: not-understood'],
    ['٠٨١٢٣٤٥٦٧٨٩٠', 'refused: not-understood'],
  ])('%s', (typed, outcome) => {
    expect(spoken(normaliseTelephone(typed))).toBe(outcome)
  })

  it('finds the same number however it is written', () => {
    const written = fc.tuple(
      fc.stringMatching(/^8[1-9]\d{7,9}$/),
      fc.constantFrom('0', '62', '+62', '+62 0', '0062 ', ''),
      fc.constantFrom('', ' ', '-', '.'),
    )
    fc.assert(
      fc.property(written, ([digits, before, between]) => {
        const typed = before + digits.replace(/(\d{3})(\d{4})/, `$1${between}$2${between}`)
        expect(normaliseTelephone(typed)).toEqual({ ok: true, value: `+62${digits}` })
      }),
    )
  })

  it('answers to anything, always in one form, which it takes again unchanged', () => {
    const typed = fc.oneof(anyText, fc.stringMatching(/^[+0-9() .-]{0,24}$/))
    fc.assert(
      fc.property(typed, (text) => {
        const judged = normaliseTelephone(text)
        if (!judged.ok) return
        expect(judged.value).toMatch(/^\+[1-9]\d{6,14}$/)
        expect(normaliseTelephone(judged.value)).toEqual(judged)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('plates', () => {
  it.each<[string, string]>([
    ['be1234ab', 'BE 1234 AB'],
    [' BE-1234-AB ', 'BE 1234 AB'],
    ['be.1234.ab', 'BE 1234 AB'],
    ['b 1 abc', 'B 1 ABC'],
    ['d 7', 'D 7'],
    ['ri 1', 'RI 1'],
    ['ri37', 'RI 37'],
    ['cd 12 34', 'CD 12 34'],
    ['CD 1234', 'CD 1234'],
    ['cc-49-01', 'CC 49 01'],
    ['3251-00', '3251-00'],
    ['3251 - 00', '3251-00'],
    ['1234-vii', '1234-VII'],
    ['SBA1234A', 'SBA 1234 A'],
    ['', 'refused: empty'],
    ['1234', 'refused: not-understood'],
    ['B', 'refused: not-understood'],
    ['B 0123 XY', 'refused: not-understood'],
    ['B 12345 XY', 'refused: not-understood'],
    ['ABCD 1 X', 'refused: not-understood'],
    ['081234567890', 'refused: not-understood'],
    ['merah', 'refused: not-understood'],
    ['🚗', 'refused: not-understood'],
    ["'; DROP TABLE", 'refused: not-understood'],
  ])('%s', (typed, outcome) => {
    expect(spoken(normalisePlate(typed))).toBe(outcome)
  })

  it('are the same however they are spaced', () => {
    const parts = fc.tuple(
      fc.stringMatching(/^[A-Z]{1,2}$/),
      fc.integer({ min: 1, max: 9999 }),
      fc.stringMatching(/^[A-Z]{1,3}$/),
      fc.constantFrom('', ' ', '-', '  ', '.'),
    )
    fc.assert(
      fc.property(parts, ([area, count, series, between]) => {
        const value = `${area} ${count} ${series}`
        const typed = [area, count, series].join(between)
        expect(normalisePlate(typed.toLowerCase())).toEqual({ ok: true, value })
        expect(normalisePlate(value)).toEqual({ ok: true, value })
      }),
    )
  })

  it('come out in a form that is taken again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[A-Za-z0-9 .-]{0,14}$/)), (text) => {
        const judged = normalisePlate(text)
        if (judged.ok) expect(normalisePlate(judged.value)).toEqual(judged)
      }),
      { numRuns: 2_000 },
    )
  })
})
