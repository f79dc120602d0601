import type { PaperOf } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatDate, formatDateTime, formatTime } from '../../shared/i18n/format.ts'
import { outcomeText } from './closing-list.ts'
import { type Kit, makePageKit } from './drawing/kit.ts'
import { beside, boxed, columns, gap, type Part, rule, stack } from './drawing/part.ts'
import { qrCode } from './drawing/qr.ts'
import { text } from './drawing/text.ts'
import type { Fonts } from './fonts.ts'
import { factsOf } from './guest-row.ts'
import { columnGap, guestCells, listPdf } from './list-pdf.ts'
import { wordsOf } from './words.ts'

type List = PaperOf<'closing-list'>
type Page = { readonly kit: Kit; readonly list: List }

const columnWidths = { badge: 56, guest: 136, host: 120, loans: 56, outcome: 103 } as const

/** The closing as a PDF to keep and to send: the same facts as on thermal paper, drawn with the same fonts. */
export function closingPdf(list: List, fonts: Fonts): Uint8Array {
  const page: Page = { kit: makePageKit(fonts), list }
  const { title } = wordsOf(list.language).closing
  return listPdf(page.kit, list, {
    title: `${title} ${list.closing.date}`,
    foot: formatDate(list.closing.cutoffAt, list),
    opening: opening(page),
    widths: columnWidths,
    rows: list.closing.inside.map((guest) => cells(page, guest)),
    ending: ending(page),
  })
}

function cells({ kit, list }: Page, guest: List['closing']['inside'][number]) {
  const outcome = stack(
    text(kit, outcomeText(guest, list), { size: 9, weight: 500 }),
    text(kit, factsOf(guest, list.language).excuse, { size: 10, weight: 700 }),
  )
  return { ...guestCells(kit, guest, list.language), outcome }
}

function opening(page: Page): Part {
  const { kit, list } = page
  const { closing } = list
  const words = wordsOf(list.language).closing
  const times = [
    fill(words.cutoffAt, { at: formatTime(closing.cutoffAt, { ...list, named: true }) }),
    fill(words.madeAt, { at: formatDateTime(closing.madeAt, list) }),
  ]
  return stack(
    text(kit, list.office.toLocaleUpperCase('id'), { size: 11, weight: 700 }),
    gap(8),
    text(kit, words.title, { size: 24, weight: 800 }),
    text(kit, formatDate(closing.cutoffAt, list), { size: 13, weight: 700 }),
    text(kit, times.join('  ·  '), { size: 10, weight: 500 }),
    late(page),
    gap(14),
    counts(page),
    gap(18),
  )
}

function late({ kit, list }: Page): Part {
  if (!list.closing.isLate) return gap(0)
  const words = wordsOf(list.language).closing
  const mark = stack(
    text(kit, words.late, { size: 11, weight: 800 }),
    text(kit, words.lateWhy, { size: 9, weight: 500 }),
  )
  return stack(gap(10), boxed(mark, { x: 10, y: 7, line: 1.2, radius: 5 }))
}

function counts({ kit, list }: Page): Part {
  const { closing } = list
  const words = wordsOf(list.language).closing
  const count = (label: string, value: number) => ({
    width: 130,
    part: stack(text(kit, String(value), { size: 22, weight: 800 }), text(kit, label, { size: 9, weight: 500 })),
  })
  return columns(
    [
      count(words.visitsOfDay, closing.visitsOfDay),
      count(words.noShows, closing.noShows),
      count(words.inside, closing.inside.length),
    ],
    columnGap,
  )
}

/** Two signatures, and the journal's head to type or to scan. */
function ending({ kit, list }: Page): Part {
  const words = wordsOf(list.language).closing
  const signature = (label: string) => ({
    width: 200,
    part: stack(text(kit, label, { size: 10, weight: 500 }), gap(54), rule(0.8)),
  })
  // In capitals: the font joins a small ff into one sign, which whoever copies the head out of the PDF would not get.
  const head = list.closing.head.toUpperCase()
  const code = qrCode(head, { least: 2.4 })
  const groups = head.match(/.{1,8}/g) ?? []
  const seal = stack(
    text(kit, words.head, { size: 11, weight: 800 }),
    text(kit, words.headWhy, { size: 9, weight: 500 }),
    gap(4),
    text(kit, groups.join(' '), { size: 9, weight: 600 }),
  )
  return stack(
    gap(26),
    columns([signature(words.guard), signature(words.official)], 40),
    gap(26),
    beside({ left: code.part, right: seal, fixed: code.width, side: 'left', gap: code.quiet + 8, upright: 'middle' }),
  )
}
