import type { ListedGuest, PaperOf } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { type Kit, makePageKit } from './drawing/kit.ts'
import { atLeft, gap, type Part, stack } from './drawing/part.ts'
import { text } from './drawing/text.ts'
import type { Fonts } from './fonts.ts'
import { factsOf, tickBox } from './guest-row.ts'
import { guestCells, listPdf } from './list-pdf.ts'
import { wordsOf } from './words.ts'

type List = PaperOf<'walking-list'>

const columnWidths = { badge: 56, guest: 152, host: 148, loans: 70, met: 45 } as const

/** Who is inside, as a PDF: to call the roll outside by a telephone, or by a page of the office's printer (row M10). */
export function walkingPdf(list: List, fonts: Fonts): Uint8Array {
  const kit = makePageKit(fonts)
  const words = wordsOf(list.language).list
  const at = formatDateTime(list.at, list)
  return listPdf(kit, list, {
    title: `${words.inside} ${at}`,
    foot: fill(words.at, { at }),
    opening: opening(kit, list),
    widths: columnWidths,
    rows: list.inside.map((guest) => cells(kit, guest, list)),
    ending: gap(0),
  })
}

function cells(kit: Kit, guest: ListedGuest, { language }: List) {
  const { badge, guest: who, host, loans } = guestCells(kit, guest, language)
  const excuse = text(kit, factsOf(guest, language).excuse, { size: 9, weight: 700 })
  return { badge, guest: stack(who, excuse), host, loans, met: atLeft(tickBox(18, 1), 18) }
}

function opening(kit: Kit, list: List): Part {
  const words = wordsOf(list.language).list
  const count = fill(words.count, { count: list.inside.length })
  const below = list.inside.length > 0 ? [count, words.tick] : []
  return stack(
    text(kit, list.office.toLocaleUpperCase('id'), { size: 11, weight: 700 }),
    gap(8),
    text(kit, words.inside, { size: 24, weight: 800 }),
    text(kit, fill(words.at, { at: formatDateTime(list.at, list) }), { size: 13, weight: 700 }),
    text(kit, below.join('  ·  '), { size: 10, weight: 500 }),
    gap(18),
  )
}
