import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { paperWidths } from '../../shared/contract/printers.ts'
import { isBlack } from './bitmap.ts'
import { drawPaper } from './draw.ts'
import { dither } from './drawing/dither.ts'
import { Fonts } from './fonts.ts'
import { noPictures, readPicture } from './pictures.ts'
import { samplePapers } from './testing/sample-papers.ts'
import { sampleLogo, samplePhoto, samplePictures } from './testing/sample-pictures.ts'
import { scan } from './testing/scan.ts'

const fonts = new Fonts(path.join(import.meta.dirname, '../../node_modules'))
const slip = samplePapers['badge-slip']
const withPhoto = { ...slip, photoOf: '019a9f00-0000-7000-8000-000000000001' }
const urlOf = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`
const bytesOf = (url: string) => Buffer.from(url.split(',')[1] ?? '', 'base64')

/** The same file, which now says that its picture is so large. */
function pretending(url: string, side: number): string {
  const bytes = bytesOf(url)
  if (url.startsWith('data:image/png')) {
    bytes.writeUInt32BE(side, 16)
    bytes.writeUInt32BE(side, 20)
    return urlOf('png', bytes)
  }
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(side, frame + 5)
  bytes.writeUInt16BE(side, frame + 7)
  return urlOf('jpeg', bytes)
}

describe('a picture for a paper', () => {
  it('is read from a PNG and from a JPEG', async () => {
    expect(await readPicture(sampleLogo())).toMatchObject({ width: 240, height: 280 })
    expect(await readPicture(samplePhoto())).toMatchObject({ width: 640, height: 480 })
  })

  it.each([
    ['nothing', null],
    ['an empty file', 'data:image/png;base64,'],
    ['words', urlOf('jpeg', Buffer.from('this is no picture at all, it only says so'))],
    ['half a JPEG', urlOf('jpeg', bytesOf(samplePhoto()).subarray(0, 300))],
    ['a drawing, whose size nobody can tell', urlOf('svg+xml', Buffer.from('<svg width="200000" height="200000"/>'))],
    ['a PNG that says it is 60,000 dots wide', pretending(sampleLogo(), 60_000)],
    ['a JPEG that says it is 60,000 dots wide', pretending(samplePhoto(), 60_000)],
    ['a PNG of no dots', pretending(sampleLogo(), 0)],
  ])('is left out when it is %s', async (_, url) => {
    expect(await readPicture(url)).toBeNull()
  })
})

it('shows greys by as many black dots as they are dark', () => {
  for (const grey of [0, 0.25, 0.5, 0.75, 1]) {
    const values = new Float32Array(100 * 100).fill(grey)
    const black = dither({ width: 100, height: 100, values })
    // The six eighths of Atkinson's error make dark greys a little darker and light ones lighter.
    expect(black.filter(Boolean).length / black.length).toBeCloseTo(1 - grey, 0.7)
  }
})

describe.each(paperWidths)('on a head of %i dots', (width) => {
  it.each(['drawn', 'native'] as const)('a slip with logo and photo can be scanned, code %s', async (qr) => {
    const pictures = await samplePictures()
    const drawn = drawPaper(withPhoto, { fonts, width, qr, pictures })
    expect(await scan(drawn)).toEqual([slip.code])
    const margin = width === 384 ? 28 : 32
    for (let y = 0; y < drawn.height; y++) {
      for (let x = 0; x < margin - 1; x++) expect(isBlack(drawn, x, y) || isBlack(drawn, width - 1 - x, y)).toBe(false)
    }
  })
})

it('shows the photo only of a slip that asks for it', async () => {
  const pictures = await samplePictures()
  const heights = [withPhoto, slip].map((paper) => drawPaper(paper, { fonts, width: 576, pictures }).height)
  expect(heights[0]).toBeGreaterThan((heights[1] ?? 0) + 50)
})

it('comes out without a photo that was erased meanwhile', () => {
  expect(drawPaper(withPhoto, { fonts, width: 576 })).toEqual(drawPaper(slip, { fonts, width: 576 }))
})

it('leaves out a logo that would be white on white', async () => {
  const white = createCanvas(100, 100)
  const context = white.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(20, 20, 60, 60)
  const logo = await readPicture(urlOf('png', white.toBuffer('image/png')))
  const pictures = { ...noPictures, logo }
  expect(drawPaper(slip, { fonts, width: 576, pictures })).toEqual(drawPaper(slip, { fonts, width: 576 }))
})
