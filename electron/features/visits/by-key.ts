import type { CodeKind } from '../../../shared/domain/ids.ts'
import type { CalendarDate } from '../../../shared/domain/time.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { findByCode } from './find.ts'
import { type VisitRow, visitById, visitQuery } from './rows.ts'

type Key =
  | { readonly kind: CodeKind; readonly code: string }
  | {
      /** The first duty day to look in: the newest visit of that number is meant. */
      readonly since: CalendarDate
      readonly number: string
      readonly lastDigits: string
    }

/** What a guest wants with his key: see how his newest visit stands, or leave the one that he is inside for. */
export type Intent = 'see' | 'leave'

/** For the guest's own eyes: also a visit that just ended, so that "declined" and "signed out" can be read. */
export function visitOfKey(db: Reader, key: Key, intent: Intent): VisitRow | undefined {
  if ('code' in key) {
    if (key.kind === 'guest') return visitOfGuestCode(db, key.code, intent)
    const found = findByCode(db, key.code)
    return found.ok ? found.value.row : undefined
  }
  const digits = key.lastDigits.replaceAll(/\D/g, '')
  if (digits.length !== 4) return undefined
  const ofNumber = visitQuery().where('visit.day', '>=', key.since).where('visit.number', '=', key.number)
  const row = db.first(ofNumber.orderBy('visit.day', 'desc'))
  // A companion gave no telephone: the leader's digits are his.
  const telephone = row?.telephone || (row && leaderTelephone(db, row.party_id))
  return row && telephone?.endsWith(digits) ? row : undefined
}

/** The visit that lives before any that is over. A guest who is inside and registers again has two, and leaves the older one first. */
function visitOfGuestCode(db: Reader, code: string, intent: Intent): VisitRow | undefined {
  const row = db.first(
    sqlite
      .selectFrom('visit')
      .innerJoin('guest', 'guest.id', 'visit.guest_id')
      .select('visit.id')
      .where('guest.code', '=', code)
      .orderBy((order) =>
        order
          .case()
          .when('visit.state', '=', 'inside')
          .then(0)
          .when('visit.state', '=', 'registered')
          .then(intent === 'leave' ? 1 : 0)
          .else(2)
          .end(),
      )
      .orderBy('visit.registered_at', 'desc')
      .limit(1),
  )
  return row && visitById(db, row.id)
}

function leaderTelephone(db: Reader, partyId: string): string | undefined {
  return db.first(visitQuery().where('visit.party_id', '=', partyId).where('visit.is_leader', '=', 1))?.telephone
}
