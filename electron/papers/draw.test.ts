import { createHash } from 'node:crypto'
import path from 'node:path'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { paperWidths } from '../../shared/contract/printers.ts'
import { type Bitmap, isBlack, toPng } from './bitmap.ts'
import { drawPaper, drawPaperInTurns } from './draw.ts'
import { Fonts } from './fonts.ts'
import { eachPaper, samplePapers } from './testing/sample-papers.ts'
import { scan } from './testing/scan.ts'

const fonts = new Fonts(path.join(import.meta.dirname, '../../node_modules'))
const slip = samplePapers['badge-slip']
const drawSlip = (changes: Partial<typeof slip>, width: 384 | 512 | 576 = 576) =>
  drawPaper({ ...slip, ...changes }, { fonts, width })

/** Two pictures in a form that a failing test can show. */
function dotsOf({ width, height, rows }: Bitmap): string {
  return `${width}x${height} ${createHash('sha256').update(rows).digest('hex')}`
}

/** The leftmost and rightmost dots that are burnt. */
function inkSpan({ width, height, rows }: Bitmap): { left: number; right: number } {
  const stride = width / 8
  const all = new Uint8Array(stride)
  for (const [at, byte] of rows.entries()) all[at % stride] = (all[at % stride] ?? 0) | byte
  const dots = Array.from({ length: width }, (_, x) => isBlack({ width, height: 1, rows: all }, x, 0))
  return height === 0 ? { left: -1, right: -1 } : { left: dots.indexOf(true), right: dots.lastIndexOf(true) }
}

/** The longest unbroken stroke from above to below. */
function tallestStroke(bitmap: Bitmap): number {
  let tallest = 0
  for (let x = 0; x < bitmap.width; x++) {
    let run = 0
    for (let y = 0; y < bitmap.height; y++) {
      run = isBlack(bitmap, x, y) ? run + 1 : 0
      tallest = Math.max(tallest, run)
    }
  }
  return tallest
}

describe.each(paperWidths)('on a head of %i dots', (width) => {
  const margin = width === 384 ? 28 : 32

  it.each(eachPaper.filter(({ paper }) => paper !== 'test'))('keeps $paper within its margins', (paper) => {
    const bitmap = drawPaper(paper, { fonts, width })
    const { left, right } = inkSpan(bitmap)
    expect(bitmap.width).toBe(width)
    expect(left).toBeGreaterThanOrEqual(margin - 1)
    expect(right).toBeLessThanOrEqual(width - margin)
  })

  it.each([samplePapers['badge-slip'], samplePapers['parking-card'], samplePapers['queue-slip']])(
    'can be scanned from $paper',
    async (paper) => {
      expect(await scan(drawPaper(paper, { fonts, width }))).toEqual([paper.code])
    },
  )

  it('can be scanned from the closing: the journal’s head', async () => {
    const paper = samplePapers['closing-list']
    expect(await scan(drawPaper(paper, { fonts, width }))).toEqual([paper.closing.head.toUpperCase()])
  })

  // 8 dots are a millimetre; letters of 10 mm are read from three metres and more by everyone with a driver's eyes.
  it('has a badge number that is read from three metres', () => {
    expect(tallestStroke(drawSlip({}, width))).toBeGreaterThanOrEqual(96)
  })

  it.each([
    'Raden Ajeng Siti Nurhaliza Wulandari Kusumaningrum Prawiranegara',
    'W'.repeat(60),
    'محمد عبد الله عبد الرحمن بن عبد العزيز آل سعود المحمدي',
    '王小明陳黃歐陽娜娜司馬相如諸葛亮孔明歐陽修',
  ])('shows the whole of a long name: %s', (guest) => {
    const bitmap = drawSlip({ guest }, width)
    const { left, right } = inkSpan(bitmap)
    expect(left).toBeGreaterThanOrEqual(margin - 1)
    expect(right).toBeLessThanOrEqual(width - margin)
    expect(bitmap.height).toBeGreaterThan(drawSlip({ guest: 'Suharto' }, width).height)
  })
})

it('shows on a screen exactly the dots that are printed', () => {
  const bitmap = drawSlip({})
  const png = PNG.sync.read(toPng(bitmap))
  expect([png.width, png.height]).toEqual([bitmap.width, bitmap.height])
  const shown = Array.from({ length: png.width * png.height }, (_, at) => (png.data[at * 4] ?? 0) < 128)
  const burnt = shown.map((_, at) => isBlack(bitmap, at % bitmap.width, Math.floor(at / bitmap.width)))
  expect(shown).toEqual(burnt)
})

it.each([
  ['Siti', 'Sity'],
  ['محمد', 'محمود'],
  ['陳', '黃'],
  ['Đặng', 'Đăng'],
  ['Иван', 'Ивон'],
])('draws letters, not boxes: %s is not %s', (one, other) => {
  expect(dotsOf(drawSlip({ guest: one }))).not.toBe(dotsOf(drawSlip({ guest: other })))
})

it('leaves out emoji and marks what it cannot draw, and always shows a name', () => {
  expect(dotsOf(drawSlip({ guest: 'Suharto 😀👩‍👩‍👧🇮🇩' }))).toBe(dotsOf(drawSlip({ guest: 'Suharto' })))
  expect(dotsOf(drawSlip({ guest: '😀' }))).toBe(dotsOf(drawSlip({ guest: '?' })))
  expect(dotsOf(drawSlip({ guest: '한국' }))).toBe(dotsOf(drawSlip({ guest: '??' })))
})

it('draws the same with and without what steers a printer', () => {
  const hostile = 'Siti\u001b@\u001dV\u0000 \u0010\u0004\u0001Wulandari\u007f\u202e\u0085'
  expect(dotsOf(drawSlip({ guest: hostile }))).toBe(dotsOf(drawSlip({ guest: 'Siti@V Wulandari' })))
})

it('puts composed and decomposed letters alike', () => {
  expect(dotsOf(drawSlip({ guest: 'Zoe\u0308' }))).toBe(dotsOf(drawSlip({ guest: 'Zo\u00eb' })))
})

it('marks a copy so that nobody takes it for the first', () => {
  const copy = drawSlip({ copy: true })
  expect(copy.height).toBeGreaterThan(drawSlip({}).height + 60)
})

it('leaves out what is not known', () => {
  expect(drawSlip({ organisation: '', host: '', room: '' }).height).toBeLessThan(drawSlip({}).height)
})

it('draws whatever somebody typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 130 }),
      fc.string({ unit: 'binary', maxLength: 130 }),
      (guest, host) => {
        const bitmap = drawSlip({ guest, host }, 384)
        expect(inkSpan(bitmap).right).toBeLessThanOrEqual(384 - 28)
      },
    ),
    { numRuns: 25 },
  )
})

it('lets others have their turns while it draws a long list, and draws the same', async () => {
  const { inside, ...list } = samplePapers['walking-list']
  const long = { ...list, inside: Array.from({ length: 50 }, () => inside).flat() }
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  })
  const drawn = await drawPaperInTurns(long, { fonts, width: 576 })
  clearInterval(others)
  expect(turns).toBeGreaterThan(3)
  expect(dotsOf(drawn)).toBe(dotsOf(drawPaper(long, { fonts, width: 576 })))
})

it('draws a list of two hundred guests', () => {
  const { inside, ...list } = samplePapers['walking-list']
  const many = Array.from({ length: 200 }, () => inside).flat()
  const bitmap = drawPaper({ ...list, inside: many }, { fonts, width: 576 })
  const one = drawPaper({ ...list, inside }, { fonts, width: 576 })
  const two = drawPaper({ ...list, inside: [...inside, ...inside] }, { fonts, width: 576 })
  expect(bitmap.height).toBe(one.height + 199 * (two.height - one.height))
})
