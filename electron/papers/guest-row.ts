import type { ListedGuest } from '../../shared/contract/papers.ts'
import { fill } from '../../shared/i18n/fill.ts'
import { formatRoom } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { Kit } from './drawing/kit.ts'
import { beside, gap, type Part, rule, stack } from './drawing/part.ts'
import { facts, text } from './drawing/text.ts'
import { wordsOf } from './words.ts'

/** The facts of a listed guest in words, in the order in which a guard needs them; what is not known is left out. */
export function factsOf(guest: ListedGuest, language: Language) {
  const words = wordsOf(language).list
  const extension = guest.extension && fill(words.extension, { extension: guest.extension })
  const loans = guest.loans.filter((loan) => loan !== guest.badge)
  return {
    place: [formatRoom(guest.room, language), extension],
    companions: guest.companions > 0 ? fill(words.companions, { count: guest.companions }) : '',
    loans: loans.length > 0 ? fill(words.loans, { items: loans.join(', ') }) : '',
    excuse: guest.excuse ? fill(words.excuse, { official: guest.excuse }) : '',
  }
}

/**
 * One guest of a list on paper: badge, name and room for a pencil in one line, the facts below them. What goes together shares a line:
 * two hundred guests are metres of paper.
 */
export function guestRow(kit: Kit, guest: ListedGuest, language: Language, more: Part): Part {
  const { size } = kit
  const words = wordsOf(language).list
  const { place, companions, loans, excuse } = factsOf(guest, language)
  const small = { size: 24, weight: 500 } as const
  const host = guest.host && fill(words.host, { host: guest.host })
  const badge = guest.badge
    ? text(kit, guest.badge, { size: 34, least: 22, lines: 1, weight: 800 })
    : text(kit, words.withoutBadge, { size: 22, weight: 600 })
  const name = text(kit, guest.name, { size: 30, least: 26, lines: 2, weight: 700 })
  const box = beside({ left: name, right: tickBox(size(38)), fixed: size(38), side: 'right', gap: size(16) })
  const below = stack(
    text(kit, guest.organisation, small),
    facts(kit, [[host], place], small),
    facts(kit, [[companions], [loans]], small),
    text(kit, excuse, { size: 24, weight: 700 }),
    more,
  )
  return stack(gap(size(12)), ...placed(kit, { badge, box, below }), gap(size(10)), rule(2))
}

/** Wide paper has room for the facts at the right of the badge; on narrow paper they take the whole line. */
function placed(kit: Kit, { badge, box, below }: Record<'badge' | 'box' | 'below', Part>): Part[] {
  const fixed = kit.size(104)
  const sides = { left: badge, fixed, side: 'left', gap: kit.size(14) } as const
  if (kit.isNarrow) return [beside({ ...sides, right: box }), gap(kit.size(4)), below]
  return [beside({ ...sides, right: stack(box, below) })]
}

/** For a pencil. */
export function tickBox(side: number, line = 3): Part {
  return (width) => ({
    width,
    height: side,
    draw: (context, x, y) => {
      context.lineWidth = line
      context.strokeRect(x + line / 2, y + line / 2, side - line, side - line)
    },
  })
}
