import type { KnownGuest } from '../../../shared/contract/kiosk.ts'
import { parseCode } from '../../../shared/domain/ids.ts'
import { normaliseTelephone } from '../../../shared/domain/text.ts'
import { type ChangeContext, done, type Outcome, refuse } from '../../dispatch/context.ts'
import { guestFacts, guestIdOfCode, knownGuest } from '../visits/index.ts'
import type { Attempts } from './attempts.ts'
import type { Tickets } from './tickets.ts'

type Parts = { readonly attempts: Attempts; readonly tickets: Tickets }

/** A guest's own QR is as good as a name: only he has it. Slips and badges belong to a visit and recognise nobody. */
export function recogniseCode(context: ChangeContext, code: string, parts: Parts): Outcome<KnownGuest> {
  const parsed = parseCode(code)
  if (!parsed) return refuse({ code: 'foreign-code' })
  if (parsed.kind !== 'guest') return refuse({ code: 'no-match' })
  const guestId = guestIdOfCode(context.db, parsed.code)
  return guestId ? done(known(context, guestId, parts.tickets)) : refuse({ code: 'no-match' })
}

/** Unknown number and wrong name get the very same answer; a few tries, then the guard helps. */
export function recogniseByName(
  context: ChangeContext,
  telephone: string,
  name: string,
  parts: Parts,
): Outcome<KnownGuest> {
  const normal = normaliseTelephone(telephone)
  if (!normal.ok) return refuse({ code: 'fields', problems: [{ field: 'telephone', problem: normal.problem }] })
  if (parts.attempts.isShutOut(normal.value, context.now)) return refuse({ code: 'too-many-attempts' })
  const guestId = knownGuest(context.db, normal.value, name)
  if (guestId) return done(known(context, guestId, parts.tickets))
  parts.attempts.failed(normal.value, context.now)
  return refuse({ code: 'no-match' })
}

/** The telephone stays here: the ticket stands for it. */
function known(context: ChangeContext, guestId: string, tickets: Tickets): KnownGuest {
  const { telephone: _, ...facts } = guestFacts(context.db, guestId)
  return { ticket: tickets.issue(guestId, context.asker.session?.id ?? '', context.now), ...facts }
}
