import type { PaperOf } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { framed } from './drawing/frame.ts'
import type { Kit } from './drawing/kit.ts'
import { gap, type Part, rule } from './drawing/part.ts'
import { withCode } from './drawing/qr.ts'
import { largeNumber, text } from './drawing/text.ts'
import { wordsOf } from './words.ts'

/** What a guest takes from the kiosk to the chairs: his number, what happens next, and the way to see how it stands. */
export function queueSlip(kit: Kit, slip: PaperOf<'queue-slip'>): Part {
  const { size } = kit
  const words = wordsOf(slip.language).queue
  const registered = fill(words.registeredAt, { at: formatDateTime(slip.registeredAt, slip) })
  return framed(kit, slip, words.tag, [
    gap(size(30)),
    text(kit, words.number, { size: 30, weight: 500, align: 'center' }),
    gap(size(12)),
    largeNumber(kit, slip.number, 150),
    gap(size(34)),
    text(kit, slip.goesToGuard ? words.goToGuard : words.wait, { size: 32, weight: 700, align: 'center' }),
    gap(size(34)),
    withCode(
      kit,
      slip.code,
      text(kit, words.scan, { size: 26, weight: 500, align: kit.qr === 'native' ? 'center' : 'left' }),
    ),
    gap(size(26)),
    rule(size(3)),
    gap(size(12)),
    text(kit, registered, { size: 24, least: 22, lines: 1, weight: 500, align: 'center' }),
  ])
}
