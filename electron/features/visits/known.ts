import type { GuestFacts } from '../../../shared/contract/visits.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { hostOf } from '../hosts/index.ts'
import { hostView, isActiveHost } from '../people/index.ts'

/** What a form is filled with for a guest who comes again: his own facts and those of the last visit, as far as they still hold. */
export function guestFacts(db: Reader, guestId: string): GuestFacts {
  const guest = db.first(sqlite.selectFrom('guest').selectAll().where('id', '=', guestId))
  if (!guest) throw new Error('A guest vanished inside a transaction')
  const last = db.first(
    sqlite.selectFrom('visit').selectAll().where('guest_id', '=', guestId).orderBy('registered_at', 'desc').limit(1),
  )
  const ref = last ? hostOf(last) : null
  return {
    name: guest.name,
    telephone: guest.telephone,
    organisation: guest.organisation,
    host: ref && isActiveHost(db, ref) ? hostView(db, ref) : null,
    purposeKey: last?.purpose_key ?? null,
    purposeText: last?.purpose_text ?? '',
    vehicle: last?.vehicle_class ? { classKey: last.vehicle_class, plate: last.plate } : null,
  }
}

export function guestIdOfCode(db: Reader, code: string): string | undefined {
  return db.first(sqlite.selectFrom('guest').select('id').where('code', '=', code))?.id
}
