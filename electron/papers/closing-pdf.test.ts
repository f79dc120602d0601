import path from 'node:path'
import { expect, it } from 'vitest'
import { closingPdf } from './closing-pdf.ts'
import { Fonts } from './fonts.ts'
import { pdfText } from './testing/pdf-text.ts'
import { samplePapers } from './testing/sample-papers.ts'

const fonts = new Fonts(path.join(import.meta.dirname, '../../node_modules'))
const list = samplePapers['closing-list']
const { closing } = list
const asPdf = (changes: Partial<typeof closing>) => closingPdf({ ...list, closing: { ...closing, ...changes } }, fonts)
const names = ['Siti Wulandari', 'محمد عبد الله', '陳黃小明', 'Đặng Thị Ơn', '😀']
const guests = (count: number) =>
  closing.inside.flatMap((guest) =>
    Array.from({ length: count }, (_, index) => ({ ...guest, name: names[index % names.length] ?? '' })),
  )

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}

it.each([
  [0, 1],
  [5, 1],
  [60, 5],
])('puts %i guests on %i pages', (count, pages) => {
  const pdf = asPdf({ inside: guests(count) })
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(pdf)).toBe(pages)
})

it('brings the letters of every script along', () => {
  const pdf = Buffer.from(asPdf({ inside: guests(5) })).toString('latin1')
  expect(pdf).toContain('NotoSansArabic')
  expect(pdf).toContain('NotoSansSC')
})

it('says who was inside, and the head of the journal to check the list by', () => {
  const head = `${'0123456789abcdef'.repeat(3)}ff00fff1ffff2fff`
  const text = pdfText(asPdf({ head, inside: guests(1) }))
  expect(text).toContain('Siti Wulandari')
  expect(text.replace(/\s/g, '')).toContain(head.toUpperCase())
})
