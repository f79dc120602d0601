import { parseCode } from '../../../shared/domain/ids.ts'
import { done, type Outcome, type ReadContext, refuse } from '../../dispatch/context.ts'
import { dutyFacts } from '../site/index.ts'
import { type Intent, type VisitRow, visitOfKey } from '../visits/index.ts'
import type { Attempts } from './attempts.ts'

export type GuestKey = { readonly code: string } | { readonly number: string; readonly lastDigits: string }

/**
 * The code to hand out for a key: the guest's own fills a form with what is stored of him, so only who showed it gets it back. Number
 * and four digits are soon guessed or known by others; they and a slip or badge get the visit's code, which recognises nobody.
 */
export function codeFor(key: GuestKey, row: VisitRow): string {
  const isGuests = 'code' in key && parseCode(key.code)?.kind === 'guest'
  return isGuests ? row.guest_code : row.code
}

/**
 * The visit that a guest at the kiosk may see: by a code he holds, or by number plus the last four digits of the telephone.
 * Wrong digits and unknown numbers get the same answer, and only so many tries.
 */
export function visitOfGuest(
  context: ReadContext,
  key: GuestKey,
  intent: Intent,
  attempts: Attempts,
): Outcome<VisitRow> {
  if ('code' in key) {
    const parsed = parseCode(key.code)
    if (!parsed) return refuse({ code: 'foreign-code' })
    const row = visitOfKey(context.db, { kind: parsed.kind, code: parsed.code }, intent)
    return row ? done(row) : refuse({ code: 'code-dead' })
  }
  const number = key.number.trim().toUpperCase()
  if (attempts.isShutOut(number, context.now)) return refuse({ code: 'too-many-attempts' })
  const { firstDayWaiting } = dutyFacts(context)
  const row = visitOfKey(context.db, { since: firstDayWaiting, number, lastDigits: key.lastDigits.trim() }, intent)
  if (row) return done(row)
  attempts.failed(number, context.now)
  return refuse({ code: 'no-match' })
}
