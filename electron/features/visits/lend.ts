import type { AdmissionRow } from '../../../shared/contract/visits.ts'
import { heldDocument } from '../../../shared/domain/loan.ts'
import { isLive } from '../../../shared/domain/visit.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, refuse } from '../../dispatch/context.ts'
import { queueIfPrinted } from '../printing/index.ts'
import { lendBadge, lendParkingCard, type ParkingCard, parkAtRoadside, takeDocument } from './items.ts'
import { parkingCardPaper } from './papers.ts'
import { type VisitRow, visitIf } from './rows.ts'

export type Held = {
  readonly hasDocument: boolean
  readonly hasBadge: boolean
  readonly badge: string | null
  readonly hasParkingCard: boolean
}

/** What the visit holds now: an open badge; a document in a locker, or one that was seen. */
export function heldBy(db: Reader, visitId: string): Held {
  const loans = db.all(sqlite.selectFrom('loan').selectAll().where('visit_id', '=', visitId))
  const badge = loans.find((loan) => loan.kind === 'badge' && loan.outcome === null)
  const hasParkingCard = loans.some((loan) => loan.kind === 'parking-card' && loan.outcome === null)
  return {
    hasDocument: heldDocument(loans) !== undefined,
    hasBadge: badge !== undefined,
    badge: badge?.item ?? null,
    hasParkingCard,
  }
}

/** One row of the dialogue: whatever it names is lent; what is already out stays. A refusal undoes the whole dialogue. */
export function lendRow(
  context: ChangeContext,
  visit: VisitRow,
  row: AdmissionRow,
): Outcome<{ card: ParkingCard | null }> {
  const held = heldBy(context.db, visit.id)
  if (row.document && !held.hasDocument) {
    const taken = takeDocument(context, visit.id, row.document)
    if (!taken.ok) return taken
  }
  if (row.badge && !held.hasBadge) {
    const lent = lendBadge(context, visit.id, row.badge)
    if (!lent.ok) return lent
  }
  context.touch('visits')
  return held.hasParkingCard ? done({ card: null }) : parkRow(context, visit, row.parking)
}

function parkRow(
  context: ChangeContext,
  visit: VisitRow,
  parking: AdmissionRow['parking'],
): Outcome<{ card: ParkingCard | null }> {
  switch (parking.kind) {
    case 'none':
      return done({ card: null })
    case 'roadside': {
      const parked = parkAtRoadside(context, visit.id, parking.place)
      return parked.ok ? done({ card: null }) : parked
    }
    case 'card': {
      // The card says whose vehicle stands in the yard, and counts in the yard of its class: that is written down first.
      const problem = visit.vehicle_class === null ? 'empty' : 'not-known'
      if (visit.vehicle_class !== parking.classKey)
        return refuse({ code: 'fields', problems: [{ field: 'vehicle', problem }] })
      const card = lendParkingCard(context, visit.id, parking.classKey, null)
      return card.ok ? done({ card: card.value }) : card
    }
  }
}

/** Row M2: the swap before the host is asked. */
export function lend(context: ChangeContext, row: AdmissionRow): Outcome<Nothing> {
  const found = visitIf(context.db, row.visitId, isLive)
  if (!found.ok) return found
  const visit = found.value
  const lent = lendRow(context, visit, row)
  if (!lent.ok) return lent
  if (lent.value.card) queueIfPrinted(context, parkingCardPaper(context, visit, lent.value.card), visit.id)
  return done({})
}
