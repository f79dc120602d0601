import { isLive } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { queueIfPrinted, replacePapers } from '../printing/index.ts'
import { lendParkingCard, parkAtRoadside } from './items.ts'
import { takeBack } from './loans.ts'
import { parkingCardPaper } from './papers.ts'
import { keepReason } from './reason.ts'
import { knownVisit, visitIf } from './rows.ts'

type Parking =
  | { readonly kind: 'none' }
  | { readonly kind: 'card'; readonly classKey: string; readonly number: string | null }
  | { readonly kind: 'roadside'; readonly place: string }
type Change = { readonly visitId: string; readonly parking: Parking; readonly reason: string }

/** A parking card is corrected like a badge, in one step: the old one is back, the new one is out, and its paper is printed. */
export function changeParking(
  context: ChangeContext,
  { visitId, parking, reason }: Change,
): Outcome<{ jobs: string[] }> {
  const found = visitIf(context.db, visitId, isLive)
  if (!found.ok) return found
  const fields = new Fields()
  const clean = fields.needed('reason', reason)
  if (!fields.areFine) return fields.refusal
  const jobs = parkAnew(context, visitId, parking)
  if (!jobs.ok) return jobs
  context.note({
    what: 'parking-changed',
    record: visitId,
    clear: { parking: parking.kind, ...keepReason(context, visitId, clean) },
  })
  return jobs
}

/** What is out comes back first: in a full yard the guest's own place is the free one. */
export function parkAnew(context: ChangeContext, visitId: string, parking: Parking): Outcome<{ jobs: string[] }> {
  takeBack(context, visitId, 'parking-card', '')
  replacePapers(context, visitId, 'parking-card')
  context.db.run(sqlite.updateTable('visit').set({ roadside_place: null }).where('id', '=', visitId))
  context.touch('visits')
  switch (parking.kind) {
    case 'none':
      return done({ jobs: [] })
    case 'roadside': {
      const parked = parkAtRoadside(context, visitId, parking.place)
      return parked.ok ? done({ jobs: [] }) : parked
    }
    case 'card': {
      const card = lendParkingCard(context, visitId, parking.classKey, parking.number)
      if (!card.ok) return card
      context.db.run(sqlite.updateTable('visit').set({ vehicle_class: parking.classKey }).where('id', '=', visitId))
      const visit = knownVisit(context.db, visitId)
      return done({ jobs: queueIfPrinted(context, parkingCardPaper(context, visit, card.value), visitId) })
    }
  }
}
