import path from 'node:path'
import { expect, it } from 'vitest'
import { paperWidths } from '../../../shared/contract/printers.ts'
import { drawPaper } from '../../papers/draw.ts'
import { Fonts } from '../../papers/fonts.ts'
import { eachPaper, samplePapers } from '../../papers/testing/sample-papers.ts'
import { scan } from '../../papers/testing/scan.ts'
import { type Dots, encodePaper, type PaperDots } from './encode-paper.ts'
import { UnknownCommand } from './simulator/commands.ts'
import { BrokenJob, decodeJob } from './testing/decode-job.ts'

const fonts = new Fonts(path.join(import.meta.dirname, '../../../node_modules'))
const slip = samplePapers['badge-slip']
const ways = (['drawn', 'native'] as const).flatMap((qr) =>
  (['cut', 'tear'] as const).flatMap((ending) => paperWidths.map((width) => ({ qr, ending, width }))),
)
const dotsOf = ({ width, height, rows }: Dots) => ({ width, height, rows: Buffer.from(rows).toString('base64') })

it.each(ways)('comes out as the screen shows it: $qr code, $ending, $width dots', ({ qr, ending, width }) => {
  for (const paper of eachPaper) {
    const shown = drawPaper(paper, { fonts, width, qr })
    expect(dotsOf(decodeJob(encodePaper(shown, ending), width)), paper.paper).toEqual(dotsOf(shown))
  }
})

it.each(paperWidths)('carries a code of the printer that scanners read, on %i dots', async (width) => {
  for (const paper of [slip, samplePapers['parking-card'], samplePapers['queue-slip']]) {
    const drawn = drawPaper(paper, { fonts, width, qr: 'native' })
    expect(drawn.codes.map(({ text }) => text)).toEqual([paper.code])
    expect(await scan(decodeJob(encodePaper(drawn), width))).toEqual([paper.code])
  }
})

it('sends fewer bytes when the printer makes the code', () => {
  const bytes = (qr: 'drawn' | 'native') => {
    const drawn = drawPaper(slip, { fonts, width: 384, qr })
    return encodePaper(drawn).length
  }
  expect(bytes('native')).toBeLessThan(bytes('drawn'))
})

/** The rows of a slip around its code: few enough to be cut off at each byte, more than one block, and a code in their midst. */
function aroundCode(): PaperDots {
  const { codes, rows, ...slipDots } = drawPaper(slip, { fonts, width: 384, qr: 'native' })
  const [code] = codes
  if (!code) throw new Error('The slip has no code')
  const before = 140
  const height = before + code.height + 4
  const top = code.top - before
  return {
    ...slipDots,
    height,
    rows: rows.subarray(top * 48, (top + height) * 48),
    codes: [{ ...code, top: before }],
  }
}

it.each([
  ['drawn', 'cut'],
  ['native', 'tear'],
] as const)('notices a job that ends after any of its bytes: %s code, %s', (qr, ending) => {
  const { codes = [], ...dots } = aroundCode()
  const bytes = encodePaper({ ...dots, codes: qr === 'native' ? codes : [] }, ending)
  expect(decodeJob(bytes, 384).height).toBe(dots.height)
  const unnoticed: number[] = []
  for (let length = 0; length < bytes.length; length++) {
    try {
      decodeJob(bytes.subarray(0, length), 384)
      unnoticed.push(length)
    } catch (error) {
      expect(error).toBeInstanceOf(BrokenJob)
    }
  }
  expect(unnoticed).toEqual([])
})

it.each([
  ['text', [0x41]],
  ['a drawer that springs open', [0x1b, 0x70, 0x00, 0x19, 0xfa]],
  ['a byte that says nothing', [0x00]],
  ['a question', [0x1d, 0x72, 0x01]],
  ['a QR code that was never stored', [0x1d, 0x28, 0x6b, 0x03, 0x00, 0x31, 0x51, 0x30]],
])('refuses %s', (_, inserted) => {
  const bytes = Buffer.from(encodePaper(drawPaper(slip, { fonts, width: 384 })))
  const job = Buffer.concat([bytes.subarray(0, 2), Buffer.from(inserted), bytes.subarray(2)])
  expect(() => decodeJob(job, 384)).toThrow(UnknownCommand)
})

it('refuses a second paper behind the first, and one that is too wide', () => {
  const bytes = encodePaper(drawPaper(slip, { fonts, width: 576 }))
  expect(() => decodeJob(Buffer.concat([bytes, bytes]), 576)).toThrow(BrokenJob)
  expect(() => decodeJob(bytes, 384)).toThrow(UnknownCommand)
})

it('will not let a printer make a code that would put it out of step', () => {
  const code = { top: 0, height: 8, text: 'Zoë', dots: 6 }
  const dots = { width: 384, height: 8, rows: new Uint8Array(48 * 8) }
  expect(() => encodePaper({ ...dots, codes: [code] })).toThrow('ASCII')
  expect(() => encodePaper({ ...dots, codes: [{ ...code, text: 'Zoe', dots: 9 }] })).toThrow('8 dots')
})
