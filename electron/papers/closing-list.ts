import type { ClosingView } from '../../shared/contract/closing.ts'
import type { PaperOf } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatDate, formatDateTime, formatTime, type Wording } from '../../shared/i18n/format.ts'
import { framed } from './drawing/frame.ts'
import type { Kit } from './drawing/kit.ts'
import { beside, boxed, gap, type Part, rule, stack } from './drawing/part.ts'
import { ownRow } from './drawing/qr.ts'
import { text } from './drawing/text.ts'
import { guestRow } from './guest-row.ts'
import { wordsOf } from './words.ts'

/** The day's frozen list: who was inside at the cutoff, what became of each, and the journal's head to check it by. */
export function closingList(kit: Kit, paper: PaperOf<'closing-list'>): Part {
  const { size } = kit
  const { closing } = paper
  const words = wordsOf(paper.language)
  const times = [
    fill(words.closing.cutoffAt, { at: formatTime(closing.cutoffAt, { ...paper, named: true }) }),
    fill(words.closing.madeAt, { at: formatDateTime(closing.madeAt, paper) }),
  ]
  return framed(kit, paper, fill(words.list.count, { count: closing.inside.length }), [
    gap(size(20)),
    text(kit, words.closing.title, { size: 46, least: 36, lines: 1, weight: 800 }),
    text(kit, formatDate(closing.cutoffAt, paper), { size: 30, weight: 700 }),
    ...times.map((time) => text(kit, time, { size: 26, weight: 500 })),
    lateMark(kit, paper),
    gap(size(16)),
    counts(kit, paper),
    gap(size(16)),
    rule(size(3)),
    guests(kit, paper),
    signatures(kit, paper),
    seal(kit, paper),
  ])
}

function lateMark(kit: Kit, { closing, language }: PaperOf<'closing-list'>): Part {
  if (!closing.isLate) return gap(0)
  const words = wordsOf(language).closing
  const mark = stack(
    text(kit, words.late, { size: 32, weight: 800, align: 'center' }),
    text(kit, words.lateWhy, { size: 22, weight: 600, align: 'center' }),
  )
  return stack(gap(kit.size(14)), boxed(mark, { x: kit.size(16), y: kit.size(10), line: 4, radius: 8 }))
}

function counts(kit: Kit, { closing, language }: PaperOf<'closing-list'>): Part {
  const words = wordsOf(language).closing
  const line = (label: string, value: number) =>
    beside({
      left: text(kit, label, { size: 26, weight: 500 }),
      right: text(kit, String(value), { size: 28, weight: 800, align: 'right' }),
      fixed: kit.size(90),
      side: 'right',
      gap: kit.size(10),
      upright: 'middle',
    })
  return stack(
    line(words.visitsOfDay, closing.visitsOfDay),
    line(words.noShows, closing.noShows),
    line(words.inside, closing.inside.length),
  )
}

function guests(kit: Kit, paper: PaperOf<'closing-list'>): Part {
  const { inside } = paper.closing
  if (inside.length === 0) {
    const nobody = text(kit, wordsOf(paper.language).list.nobody, { size: 32, weight: 700 })
    return stack(gap(kit.size(18)), nobody, gap(kit.size(18)))
  }
  const outcome = (guest: ClosingView['inside'][number]) =>
    text(kit, outcomeText(guest, paper), { size: 24, weight: 700 })
  return stack(...inside.map((guest) => guestRow(kit, guest, paper.language, outcome(guest))))
}

/** What became of a guest since the list was frozen, in words. */
export function outcomeText(guest: ClosingView['inside'][number], wording: Wording): string {
  const words = wordsOf(wording.language).closing.outcome
  if (guest.outcome === null) return words.none
  const at = guest.outcomeAt === null ? '' : formatDateTime(guest.outcomeAt, wording)
  return fill(guest.outcome === 'signed-out' ? words['signed-out'] : words.closed, { at })
}

function signatures(kit: Kit, { language }: PaperOf<'closing-list'>): Part {
  const { size } = kit
  const words = wordsOf(language).closing
  const place = (label: string) => stack(text(kit, label, { size: 24, weight: 500 }), gap(size(84)), rule(2))
  const half = Math.floor((kit.width - 2 * kit.margin - size(40)) / 2)
  return stack(
    gap(size(24)),
    beside({ left: place(words.guard), right: place(words.official), fixed: half, side: 'right', gap: size(40) }),
  )
}

/** The journal's head in groups of eight to be read out, and as a code to be scanned. */
function seal(kit: Kit, { closing, language }: PaperOf<'closing-list'>): Part {
  const { size } = kit
  const words = wordsOf(language).closing
  const groups = closing.head.match(/.{1,8}/g) ?? []
  return stack(
    gap(size(34)),
    text(kit, words.head, { size: 28, weight: 800 }),
    text(kit, words.headWhy, { size: 24, weight: 500 }),
    text(kit, groups.join(' '), { size: 24, weight: 600 }),
    ownRow(closing.head.toUpperCase()),
  )
}
