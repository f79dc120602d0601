import path from 'node:path'
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'
import { encodePaper } from '../../electron/devices/printer/encode-paper.ts'
import { bytesPerRow } from '../../electron/papers/bitmap.ts'
import { drawPaper } from '../../electron/papers/draw.ts'
import { Fonts } from '../../electron/papers/fonts.ts'
import { readPicture } from '../../electron/papers/pictures.ts'
import { samplePapers } from '../../electron/papers/testing/sample-papers.ts'
import { sampleLogo, samplePhoto } from '../../electron/papers/testing/sample-pictures.ts'
import { inTurn, type Measure, timed } from '../parts/measure.ts'

const root = path.join(import.meta.dirname, '../../node_modules')
const fonts = new Fonts(root)
const width = 576
const guests = 200
/** Rows of the longest canvas: as the papers draw, so that a long list is not held as one picture. */
const pieceRows = 1_024

const [guest] = samplePapers['closing-list'].closing.inside
const slip = { ...samplePapers['badge-slip'], photoOf: guest?.visitId ?? null }
const { closing, ...list } = samplePapers['closing-list']
const inside = Array.from({ length: guests }, (_, at) =>
  closing.inside.map((each) => ({ ...each, name: `${each.name} ${at}` })),
)
const closingList = { ...list, closing: { ...closing, inside: inside.flat() } }

/** What drawing costs beside bare canvases of the same size with as many lines of the same letters; bytes beside the bare dots. */
export const drawing: Measure = {
  name: 'drawing',
  run: async () => {
    GlobalFonts.registerFromPath(
      path.join(root, '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'),
      'Bare',
    )
    const drawSlip = async () => {
      const pictures = { logo: await readPicture(sampleLogoUrl), photo: await readPicture(samplePhotoUrl) }
      return drawPaper(slip, { fonts, width, pictures })
    }
    const drawn = await drawSlip()
    const drawnList = drawPaper(closingList, { fonts, width })
    const slips = await inTurn(
      {
        ours: () => timed(drawSlip),
        bare: () => timed(() => bare({ height: drawn.height, lines: 10, pictures: [sampleLogoUrl, samplePhotoUrl] })),
      },
      { rounds: 15, warmUps: 3 },
    )
    const lists = await inTurn(
      {
        ours: () => timed(() => drawPaper(closingList, { fonts, width })),
        bare: () => timed(() => bare({ height: drawnList.height, lines: guests * 7, pictures: [] })),
      },
      { rounds: 5, warmUps: 1 },
    )
    const against = 'bare canvases of that size with as many lines and pictures'
    return [
      {
        measure: 'drawing a slip with logo and photo',
        ours: slips.ours,
        limit: slips.bare,
        unit: 'ms',
        against,
        allowed: 15,
      },
      {
        measure: `drawing a closing list of ${guests}`,
        ours: lists.ours,
        limit: lists.bare,
        unit: 'ms',
        against,
        allowed: 5,
      },
      {
        measure: 'bytes of a slip with logo and photo',
        ours: encodePaper(drawn).length / 1_000,
        limit: (bytesPerRow(width) * drawn.height) / 1_000,
        unit: 'kB',
        against: 'its dots',
        allowed: 1.02,
      },
    ]
  },
}

const sampleLogoUrl = sampleLogo()
const samplePhotoUrl = samplePhoto()

type Bare = { readonly height: number; readonly lines: number; readonly pictures: readonly string[] }

/** White canvases with lines of words evenly down them, pictures at the top, and every dot read once. */
async function bare({ height, lines, pictures }: Bare): Promise<number> {
  const images = await Promise.all(pictures.map((url) => loadImage(url)))
  const step = height / lines
  let black = 0
  for (let top = 0; top < height; top += pieceRows) {
    const canvas = createCanvas(width, Math.min(pieceRows, height - top))
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, canvas.height)
    context.fillStyle = '#000'
    for (const image of top === 0 ? images : []) context.drawImage(image, 0, 0, 180, 236)
    context.font = '500 24px Bare'
    for (let y = Math.ceil(top / step) * step; y < top + pieceRows && y < height; y += step)
      context.fillText('Menemui Ratna Nirmala', 32, y - top)
    const data = canvas.data()
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 150) black += 1
  }
  return black
}
