import type { PaperOf } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { framed } from './drawing/frame.ts'
import type { Kit } from './drawing/kit.ts'
import { gap, type Part, stack } from './drawing/part.ts'
import { text } from './drawing/text.ts'
import { guestRow } from './guest-row.ts'
import { wordsOf } from './words.ts'

/** Who is inside, to walk by before the cutoff or to call the roll outside (row M10). */
export function walkingList(kit: Kit, list: PaperOf<'walking-list'>): Part {
  const { size } = kit
  const words = wordsOf(list.language).list
  const sheet =
    list.inside.length === 0
      ? [gap(size(20)), text(kit, words.nobody, { size: 32, weight: 700 })]
      : [
          text(kit, words.tick, { size: 24, weight: 500 }),
          gap(size(10)),
          stack(...list.inside.map((guest) => guestRow(kit, guest, list.language, gap(0)))),
        ]
  return framed(kit, list, fill(words.count, { count: list.inside.length }), [
    gap(size(20)),
    text(kit, words.inside, { size: 46, least: 36, lines: 1, weight: 800 }),
    text(kit, fill(words.at, { at: formatDateTime(list.at, list) }), { size: 26, weight: 600 }),
    ...sheet,
  ])
}
