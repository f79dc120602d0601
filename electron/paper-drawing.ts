import path from 'node:path'
import type { Paper } from '../shared/contract/papers.ts'
import type { PaperLook } from '../shared/contract/printers.ts'
import { encodePaper, rowsOf } from './devices/printer/encode-paper.ts'
import type { PictureSources } from './features/printing/index.ts'
import { toPng } from './papers/bitmap.ts'
import { closingPdf } from './papers/closing-pdf.ts'
import { drawPaperInTurns } from './papers/draw.ts'
import { Fonts } from './papers/fonts.ts'
import { readPicture } from './papers/pictures.ts'
import { walkingPdf } from './papers/walking-pdf.ts'
import type { PaperDrawing } from './site-parts.ts'

/**
 * Where the papers' fonts lie: among the installed packages, or in the copy that the build makes beside the bundle. Inside a
 * packed archive the drawing library could not open them, so the package keeps them outside of it.
 */
function fontFolder(): string {
  const here = import.meta.dirname
  if (import.meta.filename.endsWith('.ts')) return path.join(here, '..', 'node_modules')
  return path.join(here, '..', 'fonts').replace('app.asar', 'app.asar.unpacked')
}

/** Draws papers for the printer and for a screen from the very same dots. */
export function paperDrawing(): PaperDrawing {
  const fonts = new Fonts(fontFolder())
  const draw = async (paper: Paper, { width, qr }: PaperLook, sources: PictureSources) => {
    const pictures = { logo: await readPicture(sources.logo), photo: await readPicture(sources.photo) }
    return drawPaperInTurns(paper, { fonts, width, qr, pictures })
  }
  return {
    bytes: async (paper, printer, sources) => {
      const dots = await draw(paper, printer, sources)
      return { bytes: encodePaper(dots, printer.ending), rows: rowsOf(dots) }
    },
    picture: async (paper, look, sources) => toPng(await draw(paper, look, sources)),
    pdf: async (list) => (list.paper === 'closing-list' ? closingPdf(list, fonts) : walkingPdf(list, fonts)),
  }
}
