import type { VisitView } from '../../../shared/contract/visits.ts'
import { spokesmanOf } from '../../../shared/domain/party.ts'

/** Guests who came together and still wait, under the one who leads them. */
export type WaitingParty = { readonly lead: VisitView; readonly others: number }

/** One entry a party, in the order in which the server lists them (longest wait first, a leader before his party). */
export function partiesOf(waiting: readonly VisitView[]): readonly WaitingParty[] {
  return [...Map.groupBy(waiting, (visit) => visit.partyId).values()].flatMap((members) => {
    const lead = spokesmanOf(members, ['registered'])
    return lead ? [{ lead, others: members.length - 1 }] : []
  })
}

/** Since when a guest waits for what he waits for now: the answer, the question, or the registration. */
export function waitsSince(visit: VisitView): number {
  return visit.answer?.answeredAt ?? visit.question?.askedAt ?? visit.registeredAt
}
