import type { KnownGuest } from '../../../shared/contract/kiosk.ts'
import { parseCode } from '../../../shared/domain/ids.ts'
import { normaliseTelephone } from '../../../shared/domain/text.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, refuse } from '../../dispatch/context.ts'
import { hostOf } from '../hosts/index.ts'
import { hostView, isActiveHost } from '../people/index.ts'
import { knownGuest } from '../visits/index.ts'
import type { Attempts } from './attempts.ts'
import type { Tickets } from './tickets.ts'

type Parts = { readonly attempts: Attempts; readonly tickets: Tickets }

/** A guest's own QR is as good as a name: only he has it. Slips and badges belong to a visit and recognise nobody. */
export function recogniseCode(context: ChangeContext, code: string, parts: Parts): Outcome<KnownGuest> {
  const parsed = parseCode(code)
  if (!parsed) return refuse({ code: 'foreign-code' })
  if (parsed.kind !== 'guest') return refuse({ code: 'no-match' })
  const guest = context.db.first(sqlite.selectFrom('guest').select('id').where('code', '=', parsed.code))
  return guest ? done(known(context, guest.id, parts.tickets)) : refuse({ code: 'no-match' })
}

/** Unknown number and wrong name get the very same answer; a few tries, then the guard helps. */
export function recogniseByName(
  context: ChangeContext,
  telephone: string,
  name: string,
  parts: Parts,
): Outcome<KnownGuest> {
  const who = context.asker.station
  if (parts.attempts.isShutOut(who, context.now)) return refuse({ code: 'too-many-attempts' })
  const normal = normaliseTelephone(telephone)
  if (!normal.ok) return refuse({ code: 'fields', problems: [{ field: 'telephone', problem: normal.problem }] })
  const guestId = knownGuest(context.db, normal.value, name)
  if (guestId) return done(known(context, guestId, parts.tickets))
  parts.attempts.failed(who, context.now)
  return refuse({ code: 'no-match' })
}

/** What the form is filled with: the guest's facts and those of the last visit, as far as they still hold. */
function known(context: ChangeContext, guestId: string, tickets: Tickets): KnownGuest {
  const guest = context.db.first(sqlite.selectFrom('guest').selectAll().where('id', '=', guestId))
  if (!guest) throw new Error('A guest vanished inside a transaction')
  const last = context.db.first(
    sqlite.selectFrom('visit').selectAll().where('guest_id', '=', guestId).orderBy('registered_at', 'desc').limit(1),
  )
  const ref = last ? hostOf(last) : null
  return {
    ticket: tickets.issue(guestId, context.asker.session?.id ?? '', context.now),
    name: guest.name,
    organisation: guest.organisation,
    host: ref && isActiveHost(context.db, ref) ? hostView(context.db, ref) : null,
    purposeKey: last?.purpose_key ?? null,
    purposeText: last?.purpose_text ?? '',
    vehicle: last?.vehicle_class ? { classKey: last.vehicle_class, plate: last.plate } : null,
  }
}
