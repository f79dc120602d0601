import { type Selectable, sql } from 'kysely'
import type { AdmissionRule } from '../../../shared/domain/admission.ts'
import { type GuardReason, guardReason } from '../../../shared/domain/guest-step.ts'
import type { VisitState } from '../../../shared/domain/visit.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import type { Flag, Tables } from '../../database/schema.ts'
import { done, type Outcome, refuse } from '../../dispatch/context.ts'
import { hostOf } from '../hosts/index.ts'

/** A visit with what its guest, host and the guest's other visits add to it. */
export type VisitRow = Selectable<Tables['visit']> & {
  name: string
  telephone: string
  has_photo: Flag
  /** An official let him in against the cutoff, or a service that no rule holds up. */
  is_by_night: Flag
  guest_code: string
  party_size: number
  inside_elsewhere: string | null
}

/** The base of every look at visits; callers add their `where` and order. */
export function visitQuery() {
  return sqlite
    .selectFrom('visit')
    .innerJoin('guest', 'guest.id', 'visit.guest_id')
    .selectAll('visit')
    .select(['guest.name', 'guest.telephone', 'guest.code as guest_code'])
    .select((from) => [
      sql<Flag>`exists (select 1 from visit_photo where visit_id = visit.id)`.as('has_photo'),
      sql<Flag>`(visit.emergency_service is not null or exists (
        select 1 from set_aside where visit_id = visit.id and rule = ${'calendar' satisfies AdmissionRule}))`.as(
        'is_by_night',
      ),
      from
        .selectFrom('visit as member')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('member.party_id', '=', 'visit.party_id')
        .$asScalar()
        .$notNull()
        .as('party_size'),
      sql<string | null>`case when visit.state = 'registered' then (
        select other.id from visit as other
        where other.guest_id = visit.guest_id and other.id <> visit.id and other.state = 'inside' limit 1) end`.as(
        'inside_elsewhere',
      ),
    ])
}

/** Why only the guard can help this guest, while he is registered. */
export function guardReasonOf(row: VisitRow): GuardReason | null {
  return guardReason({ hasHost: hostOf(row) !== null, insideElsewhere: row.inside_elsewhere !== null })
}

export function visitById(db: Reader, id: string): VisitRow | undefined {
  return db.first(visitQuery().where('visit.id', '=', id))
}

/** As it stands now, of a visit that this transaction has seen already. */
export function knownVisit(db: Reader, id: string): VisitRow {
  const visit = visitById(db, id)
  if (!visit) throw new Error('A visit vanished inside a transaction')
  return visit
}

/** The visit, where its state lets happen to it what is wanted. */
export function visitIf(db: Reader, id: string, isFit: (state: VisitState) => boolean): Outcome<VisitRow> {
  const visit = visitById(db, id)
  if (!visit) return refuse({ code: 'not-found' })
  return isFit(visit.state) ? done(visit) : refuse({ code: 'visit-not', state: visit.state })
}

export function partyOf(db: Reader, partyId: string): VisitRow[] {
  return db.all(
    visitQuery().where('visit.party_id', '=', partyId).orderBy('visit.is_leader', 'desc').orderBy('visit.id'),
  )
}
