import type { PaperOf } from '../../shared/contract/papers.ts'
import { formatRoom, formatShortDate, formatTime, formatWeekday } from '../../shared/i18n/format.ts'
import { framed } from './drawing/frame.ts'
import type { Kit } from './drawing/kit.ts'
import { beside, gap, type Part, rule, stack } from './drawing/part.ts'
import { photograph } from './drawing/picture.ts'
import { inGroups, qrCode, withCode } from './drawing/qr.ts'
import { largeNumber, text } from './drawing/text.ts'
import { wordsOf } from './words.ts'

type Slip = PaperOf<'badge-slip'>

/** The slip in a guest's badge: a number that can be read from three metres, who it is, whom he meets and until when. */
export function badgeSlip(kit: Kit, slip: Slip): Part {
  const { size } = kit
  const words = wordsOf(slip.language).badge
  return framed(kit, slip, words.tag, [
    gap(size(36)),
    largeNumber(kit, slip.badge, 150),
    gap(size(24)),
    sheet(kit, slip),
    gap(size(20)),
    rule(size(3)),
    gap(size(10)),
    text(kit, words.giveBack, { size: 24, least: 22, lines: 1, weight: 500, align: 'center' }),
  ])
}

/** Narrow paper has no room for three things side by side: a photo stands beside the code, and the words take whole lines. */
function sheet(kit: Kit, slip: Slip): Part {
  const { size } = kit
  const picture = slip.photoOf === null ? null : kit.pictures.photo
  if (!picture) return stack(who(kit, slip, 'center'), gap(size(28)), details(kit, slip))
  if (kit.isNarrow && kit.qr === 'drawn') {
    const code = qrCode(slip.code, {})
    const photo = photograph(picture, { width: size(180), height: size(228) })
    const row = beside({ left: photo, right: code.part, fixed: code.width, side: 'right', gap: 0, upright: 'middle' })
    return stack(who(kit, slip, 'center'), gap(size(20)), row, gap(size(18)), facts(kit, slip))
  }
  const portrait = { width: size(180), height: size(236) }
  const photo = photograph(picture, portrait)
  const names = who(kit, slip, 'left')
  const row = {
    left: photo,
    right: names,
    fixed: portrait.width,
    side: 'left',
    gap: size(26),
    upright: 'middle',
  } as const
  return stack(beside(row), gap(size(28)), details(kit, slip))
}

function who(kit: Kit, slip: Slip, align: 'left' | 'center'): Part {
  return stack(
    text(kit, slip.guest, { size: 52, least: 32, lines: 2, weight: 800, align }),
    gap(kit.size(slip.organisation === '' ? 0 : 4)),
    text(kit, slip.organisation, { size: 30, least: 26, lines: 2, weight: 500, align }),
  )
}

function details(kit: Kit, slip: Slip): Part {
  if (kit.isNarrow && kit.qr === 'drawn') {
    return stack(meets(kit, slip), gap(kit.size(18)), withCode(kit, slip.code, validityInLines(kit, slip), 'bottom'))
  }
  return withCode(kit, slip.code, facts(kit, slip))
}

function facts(kit: Kit, slip: Slip): Part {
  return inGroups(kit, meets(kit, slip), validity(kit, slip), kit.size(22))
}

function meets(kit: Kit, slip: Slip): Part {
  if (slip.host === '') return gap(0)
  return stack(
    text(kit, wordsOf(slip.language).badge.meets, { size: 26, weight: 500 }),
    text(kit, slip.host, { size: 34, least: 26, lines: 2, weight: 700 }),
    text(kit, formatRoom(slip.room, slip.language), { size: 26, weight: 500 }),
  )
}

const dayStyle = { size: 26, least: 24, lines: 1, weight: 500 } as const
const hourStyle = { size: 30, least: 22, lines: 1, weight: 800 } as const

/** The hour alone while it is on the day of admission; on an election night the date too. */
function validity(kit: Kit, slip: Slip): Part {
  const { label, day, hour } = validityOf(slip)
  const until = day === '' ? [[label, hour].join(' ')] : [label, `${day}, ${hour}`]
  return stack(text(kit, dayOf(slip).join(' '), dayStyle), ...until.map((line) => text(kit, line, hourStyle)))
}

/** Beside a code on narrow paper each fact has its own line, so that no date is torn apart; the hour has room to be large. */
function validityInLines(kit: Kit, slip: Slip): Part {
  const { label, day, hour } = validityOf(slip)
  return stack(
    ...dayOf(slip).map((line) => text(kit, line, dayStyle)),
    text(kit, label, hourStyle),
    text(kit, day, hourStyle),
    text(kit, hour, { ...hourStyle, size: 44 }),
  )
}

function dayOf(slip: Slip): string[] {
  return [`${formatWeekday(slip.admittedAt, slip)},`, formatShortDate(slip.admittedAt, slip)]
}

/** `day` is empty while the slip ends on the day of admission. */
function validityOf(slip: Slip): { label: string; day: string; hour: string } {
  const words = wordsOf(slip.language).badge
  if (slip.validUntil === null) return { label: words.validWithoutEnd, day: '', hour: '' }
  const day = formatShortDate(slip.validUntil, slip)
  const isSameDay = day === formatShortDate(slip.admittedAt, slip)
  return { label: words.validUntil, day: isSameDay ? '' : day, hour: formatTime(slip.validUntil, slip) }
}
