import type { VisitView } from '../../../shared/contract/visits.ts'
import type { StayFact } from '../../../shared/domain/cutoff.ts'

const order: readonly StayFact[] = ['overstay', 'must-leave', 'warned', 'excused', 'fine']

/** Those who must be fetched first come first; among them, whoever came in earlier. */
export function byPressure(inside: readonly VisitView[]): readonly VisitView[] {
  return [...inside].sort(
    (a, b) => order.indexOf(a.stay) - order.indexOf(b.stay) || (a.admittedAt ?? 0) - (b.admittedAt ?? 0),
  )
}
