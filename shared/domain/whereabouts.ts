import type { StayFact } from './cutoff.ts'
import type { Instant } from './time.ts'

/** What is known of where a guest inside is, and how he stands. */
type Inside = {
  readonly stay: StayFact
  /** Where the host lets him wait; empty when he is with the host. */
  readonly waitingPlace: string
  readonly host: { readonly room: string | null } | null
  readonly admittedAt: Instant | null
}

/** Where to look for a guest first: where he may wait, else the room of the host; empty when neither is known. */
export function whereabouts({ waitingPlace, host }: Pick<Inside, 'waitingPlace' | 'host'>): string {
  return waitingPlace || (host?.room ?? '')
}

/** Who has to be fetched first. */
const turns: Readonly<Record<StayFact, number>> = { overstay: 0, 'must-leave': 1, warned: 2, excused: 3, fine: 4 }
/** "Ruang 9" stands before "Ruang 104", as people count. */
const places = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/**
 * The order of a walk through the house: those first who must be fetched first; among them room by room, so that nobody climbs a
 * stair twice; guests of whom no room is known at the end.
 */
export function walkingOrder<Guest extends Inside>(inside: readonly Guest[]): readonly Guest[] {
  return [...inside].sort(
    (a, b) =>
      turns[a.stay] - turns[b.stay] ||
      Number(whereabouts(a) === '') - Number(whereabouts(b) === '') ||
      places.compare(whereabouts(a), whereabouts(b)) ||
      (a.admittedAt ?? 0) - (b.admittedAt ?? 0),
  )
}
