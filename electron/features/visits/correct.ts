import type { VisitPaper } from '../../../shared/contract/visits.ts'
import { neededName, normaliseName, normaliseTelephone, textLimits } from '../../../shared/domain/text.ts'
import type { DocumentType } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { parkAnew } from './change-parking.ts'
import { itemsOut } from './items.ts'
import { heldBy } from './lend.ts'
import { keepReason } from './reason.ts'
import { cleanVehicle } from './registration.ts'
import { refreshPapers } from './reissue.ts'
import { type VisitRow, visitById } from './rows.ts'

type Correction = {
  readonly visitId: string
  readonly name?: string | undefined
  readonly telephone?: string | undefined
  readonly organisation?: string | undefined
  readonly purposeText?: string | undefined
  readonly vehicle?: { readonly classKey: string; readonly plate: string } | undefined
  readonly documentType?: DocumentType | undefined
  readonly locker?: string | undefined
  readonly reason: string
}

/** Mends what was written down wrongly. The journal keeps that it was mended, by whom and why, with the old and the new facts. */
export function correct(context: ChangeContext, correction: Correction): Outcome<Corrected> {
  const visit = visitById(context.db, correction.visitId)
  if (!visit) return refuse({ code: 'not-found' })
  const fields = new Fields()
  const { guest, visitSet } = checked(context, correction, fields)
  const reason = fields.needed('reason', correction.reason)
  if (!fields.areFine) return fields.refusal
  if (Object.keys(guest).length > 0)
    context.db.run(sqlite.updateTable('guest').set(guest).where('id', '=', visit.guest_id))
  // Only what was filled in completes an entry, never the reason alone.
  const filledIn = [...Object.values({ ...guest, ...visitSet }), correction.documentType, correction.locker].some(
    Boolean,
  )
  const set = { ...visitSet, is_incomplete: filledIn ? (0 as const) : visit.is_incomplete }
  context.db.run(sqlite.updateTable('visit').set(set).where('id', '=', visit.id))
  const moved = correctDocument(context, visit, correction)
  if (!moved.ok) return moved
  const changed = Object.entries(correction).filter(
    ([field, value]) => value !== undefined && field !== 'visitId' && field !== 'reason',
  )
  context.note({
    what: 'visit-corrected',
    record: visit.id,
    clear: { fields: changed.map(([field]) => field).join(','), ...keepReason(context, visit.id, reason) },
  })
  context.touch('visits')
  return papersAfter(context, visit, correction)
}

type Corrected = { jobs: string[]; outdated: VisitPaper[] }

/** What the papers in the guest's hand say must stay true: badge slip and parking card (row M9). */
function papersAfter(
  context: ChangeContext,
  visit: VisitRow,
  { name, organisation, vehicle }: Correction,
): Outcome<Corrected> {
  const slip = refreshPapers(context, visit.id, name !== undefined || organisation !== undefined ? ['badge-slip'] : [])
  if (!vehicle) return done(slip)
  const { hasParkingCard } = heldBy(context.db, visit.id)
  if (hasParkingCard && vehicle.classKey !== visit.vehicle_class) {
    const parked = parkAnew(context, visit.id, { kind: 'card', classKey: vehicle.classKey, number: null })
    return parked.ok ? done({ ...slip, jobs: [...slip.jobs, ...parked.value.jobs] }) : parked
  }
  const card = refreshPapers(context, visit.id, ['parking-card'])
  return done({ jobs: [...slip.jobs, ...card.jobs], outdated: [...slip.outdated, ...card.outdated] })
}

type GuestSet = { name?: string; norm?: string; telephone?: string }
type VisitSet = { organisation?: string; purpose_text?: string; plate?: string; vehicle_class?: string }

function checked(
  context: ChangeContext,
  correction: Correction,
  fields: Fields,
): { guest: GuestSet; visitSet: VisitSet } {
  const guest: GuestSet = {}
  const visitSet: VisitSet = {}
  if (correction.name !== undefined) {
    guest.name = fields.take('name', neededName(correction.name))
    guest.norm = normaliseName(guest.name)
  }
  if (correction.telephone) guest.telephone = fields.take('telephone', normaliseTelephone(correction.telephone))
  const vehicle = correction.vehicle && cleanVehicle(context, correction.vehicle, fields)
  if (vehicle) {
    visitSet.vehicle_class = vehicle.classKey
    visitSet.plate = vehicle.plate
  }
  if (correction.organisation !== undefined)
    visitSet.organisation = fields.optional('organisation', correction.organisation, textLimits.organisation)
  if (correction.purposeText !== undefined)
    visitSet.purpose_text = fields.optional('purpose', correction.purposeText, textLimits.purpose)
  return { guest, visitSet }
}

function correctDocument(
  context: ChangeContext,
  visit: VisitRow,
  { documentType, locker }: Correction,
): Outcome<Nothing> {
  if (!documentType && !locker) return done({})
  const loan = context.db.first(
    sqlite
      .selectFrom('loan')
      .selectAll()
      .where('visit_id', '=', visit.id)
      .where('kind', '=', 'document')
      .where('settled_at', 'is', null),
  )
  if (!loan) return refuse({ code: 'not-found' })
  const item = locker?.trim().toUpperCase() || loan.item
  if (item !== loan.item) {
    const known = context.db.first(
      sqlite.selectFrom('locker').selectAll().where('number', '=', item).where('is_withdrawn', '=', 0),
    )
    if (!known) return refuse({ code: 'locker-unknown', item })
    if (itemsOut(context.db, 'document').includes(item)) return refuse({ code: 'locker-taken', item })
  }
  context.db.run(
    sqlite
      .updateTable('loan')
      .set({ item, document_type: documentType ?? loan.document_type })
      .where('id', '=', loan.id),
  )
  return done({})
}
