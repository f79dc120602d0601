import type { PaperOf } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatShortDate, formatTime } from '../../shared/i18n/format.ts'
import { framed } from './drawing/frame.ts'
import type { Kit } from './drawing/kit.ts'
import { boxed, gap, type Part, rule, stack } from './drawing/part.ts'
import { inGroups, withCode } from './drawing/qr.ts'
import { largeNumber, text } from './drawing/text.ts'
import { wordsOf } from './words.ts'

/** The numbered card that a driver gives back when leaving (row M7). */
export function parkingCard(kit: Kit, card: PaperOf<'parking-card'>): Part {
  const { size } = kit
  const words = wordsOf(card.language).parking
  const issued = fill(words.issuedAt, { at: formatTime(card.issuedAt, { ...card, named: true }) })
  const vehicle = stack(
    text(kit, card.vehicleClass, { size: 30, least: 24, lines: 2, weight: 700 }),
    text(kit, card.place, { size: 26, lines: 3, weight: 500 }),
  )
  const entered = stack(
    text(kit, issued, { size: 26, least: 22, lines: 1, weight: 700 }),
    text(kit, formatShortDate(card.issuedAt, card), { size: 26, weight: 500 }),
  )
  return framed(kit, card, words.tag, [
    gap(size(36)),
    largeNumber(kit, card.number, 150),
    gap(size(28)),
    plate(kit, card.plate),
    withCode(kit, card.code, inGroups(kit, vehicle, entered, size(12))),
    gap(size(26)),
    rule(size(3)),
    gap(size(12)),
    text(kit, words.giveBack, { size: 24, least: 22, lines: 1, weight: 500, align: 'center' }),
  ])
}

function plate(kit: Kit, plateNumber: string): Part {
  if (plateNumber === '') return gap(0)
  const letters = text(kit, plateNumber, { size: 52, least: 36, lines: 1, weight: 800, align: 'center' })
  return stack(boxed(letters, { x: kit.size(16), y: kit.size(8), line: 5, radius: 12 }), gap(kit.size(24)))
}
