import path from 'node:path'
import { expect, it } from 'vitest'
import { Fonts } from './fonts.ts'
import { pdfText } from './testing/pdf-text.ts'
import { samplePapers } from './testing/sample-papers.ts'
import { walkingPdf } from './walking-pdf.ts'

const fonts = new Fonts(path.join(import.meta.dirname, '../../node_modules'))
const list = samplePapers['walking-list']
const [guest] = list.inside
if (!guest) throw new Error('The sample has no guest')
const textOf = (inside: typeof list.inside) => pdfText(walkingPdf({ ...list, inside }, fonts))

it('says of each guest who he is, whom he sees, where, and what he has', () => {
  const text = textOf([{ ...guest, name: 'Siti Wulandari', host: 'Ratna Nirmala', room: '104', extension: '204' }])
  for (const said of ['Siti Wulandari', 'Ratna Nirmala', '104', '204', guest.badge ?? '']) expect(text).toContain(said)
})

it('goes on over as many pages as the guests need, with their number and its head on each', () => {
  const text = textOf(Array.from({ length: 60 }, (_, index) => ({ ...guest, name: `Tamu ${index + 1}.` })))
  for (const name of ['Tamu 1.', 'Tamu 60.']) expect(text).toContain(name)
  const pages = text.match(/Halaman \d dari (\d)/g) ?? []
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.at(-1)).toBe(`Halaman ${pages.length} dari ${pages.length}`)
  expect(text.match(/Ditemui/g)).toHaveLength(pages.length)
})

it('says so when nobody is inside', () => {
  expect(textOf([])).toContain('Tidak ada tamu di dalam.')
})
