import type { PaperOf } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { framed } from './drawing/frame.ts'
import type { Kit } from './drawing/kit.ts'
import { gap, type Part, stack } from './drawing/part.ts'
import { withCode } from './drawing/qr.ts'
import { largeNumber, text } from './drawing/text.ts'
import { wordsOf } from './words.ts'

/** Names in the scripts that a guest may bring; drawn to see that the fonts are there. */
const samples = ['Siti Wulandari · Đặng Thị Ơn', 'محمد عبد الله', '陳黃小明 王娜娜']

/** Shows what can be wrong with a new printer: a wrong width, a missing font, a code that cannot be scanned, no cut. */
export function testPage(kit: Kit, page: PaperOf<'test'>): Part {
  const { size } = kit
  const words = wordsOf(page.language).test
  const scripts = stack(
    text(kit, words.scripts, { size: 24, weight: 500 }),
    ...samples.map((sample) => text(kit, sample, { size: 30, least: 24, lines: 2, weight: 700 })),
  )
  return framed(kit, page, words.title.toLocaleUpperCase('id'), [
    gap(size(24)),
    edges(kit),
    gap(size(12)),
    text(kit, fill(words.edges, { width: kit.width }), { size: 26, weight: 500 }),
    gap(size(28)),
    largeNumber(kit, 'T-08', 110),
    gap(size(28)),
    withCode(kit, 'RSP/TEST', scripts),
    gap(size(24)),
    text(kit, words.done, { size: 26, weight: 700 }),
    text(kit, formatDateTime(page.printedAt, page), { size: 24, weight: 500 }),
  ])
}

/** Steps of growing thickness between two lines at the outermost dots of the head. */
function edges(kit: Kit): Part {
  const height = kit.size(40)
  return (width) => ({
    width,
    height,
    draw: (context, x, y) => {
      const left = x - kit.margin
      context.fillRect(left, y, 2, height)
      context.fillRect(left + kit.width - 2, y, 2, height)
      context.fillRect(left, y + height / 2, kit.width, 2)
      for (let step = 1; step <= 6; step++) {
        context.fillRect(Math.round(x + (width * step) / 7), y + 6, step, height - 12)
      }
    },
  })
}
