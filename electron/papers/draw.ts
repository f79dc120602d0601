import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Paper } from '../../shared/contract/papers.ts'
import type { PaperLook } from '../../shared/contract/printers.ts'
import { assertNever } from '../../shared/domain/exhaustive.ts'
import { badgeSlip } from './badge-slip.ts'
import type { Bitmap } from './bitmap.ts'
import { closingList } from './closing-list.ts'
import { type Kit, makeKit, type PaperWidth } from './drawing/kit.ts'
import type { Part } from './drawing/part.ts'
import { type CodeRow, codeRows, rasterise } from './drawing/rasterise.ts'
import type { Fonts } from './fonts.ts'
import { parkingCard } from './parking-card.ts'
import { noPictures, type Pictures } from './pictures.ts'
import { queueSlip } from './queue-slip.ts'
import { testPage } from './test-page.ts'
import { walkingList } from './walking-list.ts'

type Look = {
  readonly fonts: Fonts
  readonly width: PaperWidth
  /** How the printer gets its codes; drawn among the other dots, if nothing is said. */
  readonly qr?: PaperLook['qr']
  readonly pictures?: Pictures
}

/** A drawn paper: all of its dots, and which of its rows are a code that the printer is to make itself. */
export type DrawnPaper = Bitmap & { readonly codes: readonly CodeRow[] }

/** A paper as the dots that a head of this width burns; printer and preview get the same. */
export function drawPaper(paper: Paper, look: Look): DrawnPaper {
  const steps = drawing(paper, look)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, but whoever waits meanwhile has a turn between two pieces: a list of two hundred guests takes a second to draw. */
export async function drawPaperInTurns(paper: Paper, look: Look): Promise<DrawnPaper> {
  const steps = drawing(paper, look)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await othersFirst()
  }
}

function* drawing(
  paper: Paper,
  { fonts, width, qr = 'drawn', pictures = noPictures }: Look,
): Generator<void, DrawnPaper> {
  const kit = makeKit({ fonts, width, qr, pictures })
  const sheet = sheetOf(kit, paper)(width - 2 * kit.margin)
  const dots = yield* rasterise(sheet, width, kit.margin)
  return { ...dots, codes: qr === 'native' ? codeRows(sheet) : [] }
}

function sheetOf(kit: Kit, paper: Paper): Part {
  switch (paper.paper) {
    case 'badge-slip':
      return badgeSlip(kit, paper)
    case 'parking-card':
      return parkingCard(kit, paper)
    case 'queue-slip':
      return queueSlip(kit, paper)
    case 'walking-list':
      return walkingList(kit, paper)
    case 'closing-list':
      return closingList(kit, paper)
    case 'test':
      return testPage(kit, paper)
    default:
      return assertNever(paper)
  }
}
