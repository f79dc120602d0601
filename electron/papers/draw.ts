import type { Paper } from '../../shared/contract/papers.ts'
import { assertNever } from '../../shared/domain/exhaustive.ts'
import { badgeSlip } from './badge-slip.ts'
import type { Bitmap } from './bitmap.ts'
import { closingList } from './closing-list.ts'
import { type Kit, makeKit, type PaperWidth } from './drawing/kit.ts'
import type { Part } from './drawing/part.ts'
import { rasterise } from './drawing/rasterise.ts'
import type { Fonts } from './fonts.ts'
import { parkingCard } from './parking-card.ts'
import { queueSlip } from './queue-slip.ts'
import { testPage } from './test-page.ts'
import { walkingList } from './walking-list.ts'

/** A paper as the dots that a head of this width burns; printer and preview get the same. */
export function drawPaper(paper: Paper, { fonts, width }: { fonts: Fonts; width: PaperWidth }): Bitmap {
  const kit = makeKit(fonts, width)
  return rasterise(sheetOf(kit, paper)(width - 2 * kit.margin), width, kit.margin)
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
