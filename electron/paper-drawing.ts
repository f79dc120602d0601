import path from 'node:path'
import { paperWidths } from '../shared/contract/settings.ts'
import { encodePaper } from './devices/printer/encode-paper.ts'
import { toPng } from './papers/bitmap.ts'
import { closingPdf } from './papers/closing-pdf.ts'
import { drawPaper } from './papers/draw.ts'
import { Fonts } from './papers/fonts.ts'
import type { PaperDrawing } from './site.ts'

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
  const draw = (paper: Parameters<PaperDrawing['bytes']>[0], width: number) =>
    drawPaper(paper, { fonts, width: paperWidths.find((each) => each === width) ?? 576 })
  return {
    bytes: async (paper, width) => encodePaper(draw(paper, width)),
    picture: async (paper, width) => toPng(draw(paper, width)),
    pdf: async (view, office) => closingPdf(view, { office, fonts }),
  }
}
