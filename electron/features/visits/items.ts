import { sql } from 'kysely'
import type { AdmissionRow } from '../../../shared/contract/visits.ts'
import { formatCode, parseCode } from '../../../shared/domain/ids.ts'
import { type LoanKind, loanKindOf, type StockKind } from '../../../shared/domain/loan.ts'
import { type CardsOut, hasCard, nextCard } from '../../../shared/domain/parking.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import type { DocumentType } from '../../../shared/domain/visit.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, personOf, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'

/** Numbers of one kind that are with somebody, or lost and not settled. */
export function itemsOut(db: Reader, kind: LoanKind, classKey?: string): string[] {
  const query = sqlite
    .selectFrom('loan')
    .select('item')
    .where('kind', '=', kind)
    .where('settled_at', 'is', null)
    .where('item', '<>', '')
  const rows = db.all(classKey === undefined ? query : query.where('class_key', '=', classKey))
  return rows.map((row) => row.item)
}

export function cardsOut(db: Reader, classKey: string): CardsOut {
  return { ofClass: itemsOut(db, 'parking-card', classKey).length, numbers: itemsOut(db, 'parking-card') }
}

/** The next numbers that can be lent, in order. */
export function freeItems(db: Reader, kind: StockKind, limit: number): string[] {
  const rows = db.all(
    sqlite
      .selectFrom(kind)
      .select('number')
      .where('is_withdrawn', '=', 0)
      .where('number', 'not in', (out) =>
        out.selectFrom('loan').select('item').where('kind', '=', loanKindOf(kind)).where('settled_at', 'is', null),
      )
      // T-11 before T-100, though not as text.
      .orderBy(sql`length(number)`)
      .orderBy('number')
      .limit(limit),
  )
  return rows.map((row) => row.number)
}

type NewLoan = {
  readonly visitId: string
  readonly kind: LoanKind
  readonly item: string
  readonly documentType?: DocumentType
  readonly classKey?: string
  readonly code?: string
}

function insertLoan(context: ChangeContext, loan: NewLoan): void {
  const id = context.newId()
  const values = {
    id,
    visit_id: loan.visitId,
    kind: loan.kind,
    item: loan.item,
    document_type: loan.documentType ?? null,
    class_key: loan.classKey ?? null,
    code: loan.code ?? null,
    began_at: context.now,
    began_by: personOf(context).id,
  }
  context.db.run(sqlite.insertInto('loan').values(values))
  const clear = { loan: id, kind: loan.kind, item: loan.item, documentType: loan.documentType ?? null }
  context.note({ what: `${loan.kind}-lent`, record: loan.visitId, clear })
}

/** Lends one badge: by its number, or by the code on the card (scanned). */
export function lendBadge(context: ChangeContext, visitId: string, wanted: string): Outcome<string> {
  const scanned = parseCode(wanted)
  const badge = context.db.first(
    sqlite
      .selectFrom('badge')
      .selectAll()
      .where(scanned ? 'code' : 'number', '=', scanned ? scanned.code : wanted.trim().toUpperCase()),
  )
  if (!badge || badge.is_withdrawn) return refuse({ code: 'badge-unknown', item: scanned ? '' : wanted.trim() })
  if (itemsOut(context.db, 'badge').includes(badge.number)) return refuse({ code: 'badge-taken', item: badge.number })
  insertLoan(context, { visitId, kind: 'badge', item: badge.number })
  return done(badge.number)
}

/** Takes a document into a locker, or notes that it was seen where the site keeps none (custody policy). */
export function takeDocument(
  context: ChangeContext,
  visitId: string,
  document: NonNullable<AdmissionRow['document']>,
): Outcome<string> {
  if (context.settings().visiting.custody === 'show') {
    insertLoan(context, { visitId, kind: 'document', item: '', documentType: document.type })
    // Nothing is kept, so nothing has to come back: the loan is over as soon as it is seen.
    const seen = {
      outcome: 'returned' as const,
      ended_at: context.now,
      ended_by: personOf(context).id,
      settled_at: context.now,
    }
    context.db.run(
      sqlite
        .updateTable('loan')
        .set(seen)
        .where('visit_id', '=', visitId)
        .where('kind', '=', 'document')
        .where('item', '=', ''),
    )
    return done('')
  }
  const number = document.locker?.trim().toUpperCase() || freeItems(context.db, 'locker', 1)[0]
  if (!number) return refuse({ code: 'lockers-full' })
  const locker = context.db.first(sqlite.selectFrom('locker').selectAll().where('number', '=', number))
  if (!locker || locker.is_withdrawn) return refuse({ code: 'locker-unknown', item: number })
  if (itemsOut(context.db, 'document').includes(number)) return refuse({ code: 'locker-taken', item: number })
  insertLoan(context, { visitId, kind: 'document', item: number, documentType: document.type })
  return done(number)
}

export type ParkingCard = {
  readonly number: string
  readonly code: string
  readonly className: string
  readonly place: string
}

/**
 * Row M7: never more cards than places; the yard being full is a refusal, and the guard sends the guest to the roadside (row M8).
 * `wanted`: the card that the guest really has; null for the next free one.
 */
export function lendParkingCard(
  context: ChangeContext,
  visitId: string,
  classKey: string,
  wanted: string | null,
): Outcome<ParkingCard> {
  const vehicleClass = context.settings().parking.classes.find(({ key }) => key === classKey)
  if (!vehicleClass) return refuse({ code: 'fields', problems: [{ field: 'vehicle', problem: 'not-known' }] })
  const out = cardsOut(context.db, classKey)
  const others = context.db.first(sqlite.selectFrom('vehicle_count').selectAll().where('class_key', '=', classKey))
  const yard = { ...vehicleClass, takenByOthers: others?.taken_by_others ?? 0 }
  const next = nextCard(yard, out)
  if (!next) return refuse({ code: 'parking-full', item: vehicleClass.name })
  const number = wanted?.trim().toUpperCase() || next
  if (!hasCard(yard, number)) return refuse({ code: 'fields', problems: [{ field: 'number', problem: 'not-known' }] })
  if (out.numbers.includes(number)) return refuse({ code: 'fields', problems: [{ field: 'number', problem: 'taken' }] })
  const code = formatCode('parkingCard', context.newToken())
  insertLoan(context, { visitId, kind: 'parking-card', item: number, classKey, code })
  // A car in the yard stands at the roadside no longer.
  context.db.run(sqlite.updateTable('visit').set({ roadside_place: null }).where('id', '=', visitId))
  return done({ number, code, className: vehicleClass.name, place: vehicleClass.place })
}

export function parkAtRoadside(context: ChangeContext, visitId: string, place: string): Outcome<string> {
  const fields = new Fields()
  const clean = fields.needed('place', place, textLimits.place)
  if (!fields.areFine) return fields.refusal
  context.db.run(sqlite.updateTable('visit').set({ roadside_place: clean }).where('id', '=', visitId))
  context.note({ what: 'parked-at-roadside', record: visitId, clear: { place: clean } })
  return done(clean)
}
