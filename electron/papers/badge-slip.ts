import type { PaperOf } from '../../shared/contract/papers.ts'
import { formatDateTime, formatRoom, formatShortDate, formatTime, formatWeekday } from '../../shared/i18n/format.ts'
import { framed } from './drawing/frame.ts'
import type { Kit } from './drawing/kit.ts'
import { gap, type Part, rule, stack } from './drawing/part.ts'
import { withCode } from './drawing/qr.ts'
import { largeNumber, text } from './drawing/text.ts'
import { wordsOf } from './words.ts'

type Slip = PaperOf<'badge-slip'>

/** The slip in a guest's badge: a number that can be read from three metres, who it is, whom he meets and until when. */
export function badgeSlip(kit: Kit, slip: Slip): Part {
  const { size } = kit
  const words = wordsOf(slip.language).badge
  return framed(kit, slip, words.tag, [
    gap(size(44)),
    largeNumber(kit, slip.badge, 150),
    gap(size(24)),
    text(kit, slip.guest, { size: 52, least: 32, lines: 2, weight: 800, align: 'center' }),
    text(kit, slip.organisation, { size: 30, least: 26, lines: 2, weight: 500, align: 'center' }),
    gap(size(32)),
    details(kit, slip),
    gap(size(26)),
    rule(size(3)),
    gap(size(12)),
    text(kit, words.giveBack, { size: 24, least: 22, lines: 1, weight: 500, align: 'center' }),
  ])
}

function details(kit: Kit, slip: Slip): Part {
  if (kit.isNarrow && kit.qr === 'drawn') {
    return stack(meets(kit, slip), gap(kit.size(18)), withCode(kit, slip.code, validity(kit, slip), 'bottom'))
  }
  return withCode(kit, slip.code, stack(meets(kit, slip), gap(kit.size(22)), validity(kit, slip)))
}

function meets(kit: Kit, slip: Slip): Part {
  if (slip.host === '') return gap(0)
  return stack(
    text(kit, wordsOf(slip.language).badge.meets, { size: 26, weight: 500 }),
    text(kit, slip.host, { size: 34, least: 26, lines: 2, weight: 700 }),
    text(kit, formatRoom(slip.room, slip.language), { size: 26, weight: 500 }),
  )
}

/** Beside a code on narrow paper each fact has its own line, so that no date is torn apart. */
function validity(kit: Kit, slip: Slip): Part {
  const day = [`${formatWeekday(slip.admittedAt, slip)},`, formatShortDate(slip.admittedAt, slip)]
  return stack(
    ...(kit.isNarrow ? day : [day.join(' ')]).map((line) =>
      text(kit, line, { size: 26, least: 24, lines: 1, weight: 500 }),
    ),
    ...validityLines(kit, slip).map((line) => text(kit, line, { size: 30, least: 22, lines: 1, weight: 800 })),
  )
}

/** The hour alone while it is on the day of admission; on an election night the date too. */
function validityLines(kit: Kit, slip: Slip): string[] {
  const words = wordsOf(slip.language).badge
  if (slip.validUntil === null) return [words.validWithoutEnd]
  const isSameDay = formatShortDate(slip.validUntil, slip) === formatShortDate(slip.admittedAt, slip)
  if (!isSameDay) return [words.validUntil, formatDateTime(slip.validUntil, slip)]
  const lines = [words.validUntil, formatTime(slip.validUntil, slip)]
  return kit.isNarrow ? lines : [lines.join(' ')]
}
