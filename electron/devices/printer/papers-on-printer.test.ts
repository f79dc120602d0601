import path from 'node:path'
import { expect, it } from 'vitest'
import { drawPaper } from '../../papers/draw.ts'
import { Fonts } from '../../papers/fonts.ts'
import { eachPaper, samplePapers } from '../../papers/testing/sample-papers.ts'
import { scan } from '../../papers/testing/scan.ts'
import { printerBench } from './testing/printer-bench.ts'

const fonts = new Fonts(path.join(import.meta.dirname, '../../../node_modules'))

it.each(eachPaper)('brings $paper to the printer dot by dot as the screen shows it', async (paper) => {
  await using bench = await printerBench()
  const { codes: _, ...shown } = drawPaper(paper, { fonts, width: 576 })
  expect(await bench.print(shown)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([shown])
  expect(bench.simulated.violations).toEqual([])
})

it.each([384, 512, 576] as const)('prints a slip on a head of %i dots that a scanner reads', async (width) => {
  await using bench = await printerBench({ width })
  const slip = samplePapers['badge-slip']
  await bench.print(drawPaper(slip, { fonts, width }))
  const [paper] = bench.papers
  expect(paper && (await scan(paper))).toEqual([slip.code])
})

it('prints a name full of printer commands as one slip, uncut', async () => {
  await using bench = await printerBench()
  const guest = 'Siti\u001b@\u001dV\u0000\u0010\u0004\u0001\u001d(k\u001bp\u0000Wulandari'
  const { codes: _, ...shown } = drawPaper({ ...samplePapers['badge-slip'], guest }, { fonts, width: 576 })
  expect(await bench.print(shown)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([shown])
  expect(bench.simulated.violations).toEqual([])
})
