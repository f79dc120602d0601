import type { ListedGuest } from '../../shared/contract/papers.ts'
import { formatRoom } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { Kit } from './drawing/kit.ts'
import { beside, gap, type Part, rule, stack } from './drawing/part.ts'
import { text } from './drawing/text.ts'
import { fill, wordsOf } from './words.ts'

/** The facts of a listed guest in words, in the order in which a guard needs them; what is not known is left out. */
export function factsOf(guest: ListedGuest, language: Language) {
  const words = wordsOf(language).list
  const extension = guest.extension && fill(words.extension, { extension: guest.extension })
  const loans = guest.loans.filter((loan) => loan !== guest.badge)
  return {
    place: [formatRoom(guest.room, language), extension].filter(Boolean).join(' · '),
    companions: guest.companions > 0 ? fill(words.companions, { count: guest.companions }) : '',
    loans: loans.length > 0 ? fill(words.loans, { items: loans.join(', ') }) : '',
    excuse: guest.excuse ? fill(words.excuse, { official: guest.excuse }) : '',
  }
}

/** One guest of a list on paper: badge at the left, facts in the middle, at the right room for a pencil. */
export function guestRow(kit: Kit, guest: ListedGuest, language: Language, more: Part): Part {
  const { size } = kit
  const words = wordsOf(language).list
  const facts = factsOf(guest, language)
  const small = { size: 24, weight: 500 } as const
  const middle = stack(
    text(kit, guest.name, { size: 30, least: 26, lines: 2, weight: 700 }),
    text(kit, guest.organisation, small),
    text(kit, guest.host && fill(words.host, { host: guest.host }), small),
    text(kit, facts.place, small),
    text(kit, facts.companions, small),
    text(kit, facts.loans, small),
    text(kit, facts.excuse, { size: 24, weight: 700 }),
    more,
  )
  const badge = guest.badge
    ? text(kit, guest.badge, { size: 34, least: 22, lines: 1, weight: 800 })
    : text(kit, words.withoutBadge, { size: 22, weight: 600 })
  const right = beside({ left: middle, right: tickBox(size(40)), fixed: size(40), side: 'right', gap: size(16) })
  const row = beside({ left: badge, right, fixed: size(104), side: 'left', gap: size(14) })
  return stack(gap(size(14)), row, gap(size(14)), rule(2))
}

function tickBox(side: number): Part {
  return (width) => ({
    width,
    height: side,
    draw: (context, x, y) => {
      context.lineWidth = 3
      context.strokeRect(x + 1.5, y + 1.5, side - 3, side - 3)
    },
  })
}
