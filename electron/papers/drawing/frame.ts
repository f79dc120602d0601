import type { Paper } from '../../../shared/contract/papers.ts'
import { fill } from '../../../shared/i18n/fill.ts'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { wordsOf } from '../words.ts'
import type { Kit } from './kit.ts'
import { atLeft, beside, boxed, gap, type Part, rule, stack } from './part.ts'
import { logo } from './picture.ts'
import { text, widthOf } from './text.ts'

/** What every paper has: white at the top, the office and what this paper is, a rule; the copy's mark; the sheet below it. */
export function framed(kit: Kit, paper: Paper, tag: string, sheet: readonly Part[]): Part {
  const { size } = kit
  return stack(
    gap(size(24)),
    header(kit, paper.office, tag),
    gap(size(16)),
    rule(size(5)),
    copyMark(kit, paper),
    ...sheet,
    gap(size(24)),
  )
}

function header(kit: Kit, office: string, tag: string): Part {
  const { size } = kit
  const name = text(kit, office.toLocaleUpperCase('id'), { size: 26, least: 22, lines: 3, weight: 700 })
  const style = { size: 26, weight: 700, align: 'center' } as const
  const room = size(18)
  const label = boxed(text(kit, tag, style), { x: room, y: size(10), line: 4, radius: 10 })
  const fixed = widthOf(kit, tag, style) + 2 * room + 2
  const sides = beside({ left: name, right: label, fixed, side: 'right', gap: size(20), upright: 'middle' })
  const mark = kit.pictures.logo && logo(kit.pictures.logo, { width: size(110), height: size(76) })
  if (!mark) return sides
  // Three things side by side would tear the office's name apart on narrow paper.
  const words = kit.isNarrow ? stack(name, gap(size(8)), atLeft(label, fixed)) : sides
  return beside({ left: mark.part, right: words, fixed: mark.width, side: 'left', gap: size(16), upright: 'middle' })
}

/** White on black across the whole paper: a copy must not pass for the first print. */
function copyMark(kit: Kit, paper: Paper): Part {
  if (!paper.copy) return gap(0)
  const words = wordsOf(paper.language)
  const at = formatDateTime(paper.printedAt, paper)
  const mark = stack(
    text(kit, words.copy, { size: 40, weight: 800, align: 'center' }),
    text(kit, fill(words.copyAt, { at }), { size: 22, weight: 600, align: 'center' }),
  )
  return stack(gap(kit.size(16)), boxed(mark, { x: kit.size(12), y: kit.size(10), solid: true, radius: 8 }))
}
