import { PDFDocument } from '@napi-rs/canvas'
import type { ListedGuest } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { Kit } from './drawing/kit.ts'
import { type Block, beside, columns, gap, type Part, rule, stack } from './drawing/part.ts'
import { text } from './drawing/text.ts'
import { factsOf } from './guest-row.ts'
import { wordsOf } from './words.ts'

/** A4 in points, and where the foot of a page begins. */
const a4 = { width: 595, height: 842 } as const
const top = 42
const foot = 800
export const columnGap = 10

type Column = keyof ReturnType<typeof wordsOf>['list']['column']
type Cells<Name extends Column> = Readonly<Record<Name, Part>>
type Office = { readonly office: string; readonly language: Language }

type Listing<Name extends Column> = {
  /** Of the document, as a reader of PDFs shows it. */
  readonly title: string
  /** At the foot of each page, after the office's name. */
  readonly foot: string
  readonly opening: Part
  /** The columns in their order, in points. */
  readonly widths: Readonly<Record<Name, number>>
  readonly rows: readonly Cells<Name>[]
  /** Below the last guest. */
  readonly ending: Part
}

/**
 * A list of guests on pages of A4. The canvas writes the PDF itself, because its text engine sets Arabic from right to left and joins
 * its letters. Rows stay whole; the head of the table is repeated; what ends the list stays together.
 */
export function listPdf<Name extends Column>(kit: Kit, office: Office, listing: Listing<Name>): Uint8Array {
  const pages = paginate(kit, office, listing)
  const document = new PDFDocument({ title: listing.title, author: office.office })
  const { page: numbering } = wordsOf(office.language).list
  for (const [index, blocks] of pages.entries()) {
    const line = beside({
      left: text(kit, `${office.office} · ${listing.foot}`, { size: 8 }),
      right: text(kit, fill(numbering, { page: index + 1, pages: pages.length }), { size: 8, align: 'right' }),
      fixed: 120,
      side: 'right',
      gap: 10,
    })
    drawPage(document, kit, blocks, line)
  }
  return document.close()
}

function paginate<Name extends Column>(
  kit: Kit,
  { language }: Office,
  { opening, widths, rows, ending }: Listing<Name>,
): Block[][] {
  const width = a4.width - 2 * kit.margin
  const words = wordsOf(language).list
  const label = (column: Column) => text(kit, words.column[column], { size: 9, weight: 700 })
  const head = stack(table(widths, label), gap(4), rule(1.2))(width)
  const nobody = stack(rule(1.2), gap(12), text(kit, words.nobody, { size: 12, weight: 700 }), gap(12))
  const pages: Block[][] = [[opening(width), rows.length > 0 ? head : nobody(width)]]
  const room = () => foot - top - (pages.at(-1) ?? []).reduce((sum, block) => sum + block.height, 0)
  for (const cells of rows) {
    const row = stack(
      gap(6),
      table(widths, (column) => cells[column]),
      gap(6),
      rule(0.4),
    )(width)
    if (room() < row.height) pages.push([head])
    pages.at(-1)?.push(row)
  }
  const end = ending(width)
  if (room() < end.height) pages.push([])
  pages.at(-1)?.push(end)
  return pages
}

function table<Name extends Column>(widths: Readonly<Record<Name, number>>, cell: (column: Name) => Part): Part {
  const names = Object.keys(widths) as Name[]
  return columns(
    names.map((column) => ({ part: cell(column), width: widths[column] })),
    columnGap,
  )
}

function drawPage(document: PDFDocument, { margin }: Kit, blocks: readonly Block[], line: Part): void {
  const context = document.beginPage(a4.width, a4.height)
  context.fillStyle = '#000'
  context.strokeStyle = '#000'
  context.textRendering = 'geometricPrecision'
  let y = top
  for (const block of blocks) {
    block.draw(context, margin, y)
    y += block.height
  }
  line(a4.width - 2 * margin).draw(context, margin, foot + 8)
  document.endPage()
}

/** What every list says of a guest. */
export function guestCells(
  kit: Kit,
  guest: ListedGuest,
  language: Language,
): Cells<'badge' | 'guest' | 'host' | 'loans'> {
  const { companions, place } = factsOf(guest, language)
  const strong = (words: string) => text(kit, words, { size: 10, weight: 700 })
  const small = (words: string) => text(kit, words, { size: 9, weight: 500 })
  return {
    badge: guest.badge
      ? text(kit, guest.badge, { size: 12, least: 9, lines: 1, weight: 800 })
      : small(wordsOf(language).list.withoutBadge),
    guest: stack(strong(guest.name), small(guest.organisation), small(companions)),
    host: stack(strong(guest.host), small(place.filter(Boolean).join(' · '))),
    loans: stack(...guest.loans.filter((loan) => loan !== guest.badge).map(small)),
  }
}
