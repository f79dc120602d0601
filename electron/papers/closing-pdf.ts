import { PDFDocument } from '@napi-rs/canvas'
import type { ClosingView } from '../../shared/contract/closing.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatDate, formatDateTime, formatTime } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { outcomeText } from './closing-list.ts'
import { type Kit, makePageKit } from './drawing/kit.ts'
import { type Block, beside, boxed, columns, gap, type Part, rule, stack } from './drawing/part.ts'
import { qrCode } from './drawing/qr.ts'
import { text } from './drawing/text.ts'
import type { Fonts } from './fonts.ts'
import { factsOf } from './guest-row.ts'
import { wordsOf } from './words.ts'

type Office = { readonly name: string; readonly zone: string; readonly language: Language }
type Page = { readonly kit: Kit; readonly closing: ClosingView; readonly office: Office }

/** A4 in points, and where the foot of a page begins. */
const a4 = { width: 595, height: 842 } as const
const top = 42
const foot = 800
const columnGap = 10
const columnWidths = { badge: 56, guest: 136, host: 120, loans: 56, outcome: 103 } as const
type Column = keyof typeof columnWidths

/**
 * The closing as a PDF to keep and to send: the same facts as on thermal paper, drawn with the same fonts. The canvas writes it
 * itself, because its text engine sets Arabic from right to left and joins its letters.
 */
export function closingPdf(closing: ClosingView, { office, fonts }: { office: Office; fonts: Fonts }): Uint8Array {
  const page: Page = { kit: makePageKit(fonts), closing, office }
  const pages = paginate(page)
  const document = new PDFDocument({
    title: `${wordsOf(office.language).closing.title} ${closing.date}`,
    author: office.name,
  })
  for (const [index, blocks] of pages.entries()) {
    drawPage(document, page, blocks, { number: index + 1, of: pages.length })
  }
  return document.close()
}

/** Rows stay whole; the head of the table is repeated; signatures and seal stay together. */
function paginate(page: Page): Block[][] {
  const width = a4.width - 2 * page.kit.margin
  const head = tableHead(page)(width)
  const rows = page.closing.inside.map((guest) => guestRow(page, guest)(width))
  const pages: Block[][] = [[opening(page)(width), ...(rows.length > 0 ? [head] : [nobody(page)(width)])]]
  const room = (blocks: readonly Block[]) => foot - top - blocks.reduce((sum, block) => sum + block.height, 0)
  for (const row of rows) {
    if (room(pages.at(-1) ?? []) < row.height) pages.push([head])
    pages.at(-1)?.push(row)
  }
  const end = ending(page)(width)
  if (room(pages.at(-1) ?? []) < end.height) pages.push([])
  pages.at(-1)?.push(end)
  return pages
}

function drawPage(
  document: PDFDocument,
  page: Page,
  blocks: readonly Block[],
  { number, of }: { number: number; of: number },
): void {
  const context = document.beginPage(a4.width, a4.height)
  context.fillStyle = '#000'
  context.strokeStyle = '#000'
  context.textRendering = 'geometricPrecision'
  const { kit, office, closing } = page
  let y = top
  for (const block of blocks) {
    block.draw(context, kit.margin, y)
    y += block.height
  }
  const words = wordsOf(office.language).closing
  const line = beside({
    left: text(kit, `${office.name} · ${formatDate(closing.cutoffAt, office)}`, { size: 8 }),
    right: text(kit, fill(words.page, { page: number, pages: of }), { size: 8, align: 'right' }),
    fixed: 120,
    side: 'right',
    gap: 10,
  })
  line(a4.width - 2 * kit.margin).draw(context, kit.margin, foot + 8)
  document.endPage()
}

function opening({ kit, closing, office }: Page): Part {
  const words = wordsOf(office.language).closing
  const times = [
    fill(words.cutoffAt, { at: formatTime(closing.cutoffAt, { ...office, named: true }) }),
    fill(words.madeAt, { at: formatDateTime(closing.madeAt, office) }),
  ]
  return stack(
    text(kit, office.name.toLocaleUpperCase('id'), { size: 11, weight: 700 }),
    gap(8),
    text(kit, words.title, { size: 24, weight: 800 }),
    text(kit, formatDate(closing.cutoffAt, office), { size: 13, weight: 700 }),
    text(kit, times.join('  ·  '), { size: 10, weight: 500 }),
    late({ kit, closing, office }),
    gap(14),
    counts({ kit, closing, office }),
    gap(18),
  )
}

function late({ kit, closing, office }: Pick<Page, 'kit' | 'closing' | 'office'>): Part {
  if (!closing.isLate) return gap(0)
  const words = wordsOf(office.language).closing
  const mark = stack(
    text(kit, words.late, { size: 11, weight: 800 }),
    text(kit, words.lateWhy, { size: 9, weight: 500 }),
  )
  return stack(gap(10), boxed(mark, { x: 10, y: 7, line: 1.2, radius: 5 }))
}

function counts({ kit, closing, office }: Page): Part {
  const words = wordsOf(office.language).closing
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

function tableHead({ kit, office }: Page): Part {
  const words = wordsOf(office.language).closing.column
  const label = (column: Column) => text(kit, words[column], { size: 9, weight: 700 })
  return stack(table(label), gap(4), rule(1.2))
}

function guestRow({ kit, office }: Page, guest: ClosingView['inside'][number]): Part {
  const facts = factsOf(guest, office.language)
  const strong = (words: string) => text(kit, words, { size: 10, weight: 700 })
  const small = (words: string) => text(kit, words, { size: 9, weight: 500 })
  const cells: Record<Column, Part> = {
    badge: guest.badge
      ? text(kit, guest.badge, { size: 12, least: 9, lines: 1, weight: 800 })
      : small(wordsOf(office.language).list.withoutBadge),
    guest: stack(strong(guest.name), small(guest.organisation), small(facts.companions)),
    host: stack(strong(guest.host), small(facts.place.filter(Boolean).join(' · '))),
    loans: stack(...guest.loans.filter((loan) => loan !== guest.badge).map(small)),
    outcome: stack(small(outcomeText(guest, office)), strong(facts.excuse)),
  }
  return stack(
    gap(6),
    table((column) => cells[column]),
    gap(6),
    rule(0.4),
  )
}

function table(cell: (column: Column) => Part): Part {
  const names = Object.keys(columnWidths) as Column[]
  return columns(
    names.map((column) => ({ part: cell(column), width: columnWidths[column] })),
    columnGap,
  )
}

function nobody({ kit, office }: Page): Part {
  return stack(rule(1.2), gap(12), text(kit, wordsOf(office.language).list.nobody, { size: 12, weight: 700 }), gap(12))
}

/** Two signatures, and the journal's head to type or to scan. */
function ending({ kit, closing, office }: Page): Part {
  const words = wordsOf(office.language).closing
  const signature = (label: string) => ({
    width: 200,
    part: stack(text(kit, label, { size: 10, weight: 500 }), gap(54), rule(0.8)),
  })
  // In capitals: the font joins a small ff into one sign, which whoever copies the head out of the PDF would not get.
  const head = closing.head.toUpperCase()
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
