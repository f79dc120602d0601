import { randomBytes } from 'node:crypto'
import { type Instant, minuteMs } from '../../../shared/domain/time.ts'

const livesMs = 10 * minuteMs

/** Lets the session that recognised a guest register him without typing; nobody else's session, and not for long. */
export class Tickets {
  readonly #tickets = new Map<string, { guestId: string; sessionId: string; until: Instant }>()

  issue(guestId: string, sessionId: string, now: Instant): string {
    for (const [ticket, { until }] of this.#tickets) if (until <= now) this.#tickets.delete(ticket)
    const ticket = randomBytes(18).toString('base64url')
    this.#tickets.set(ticket, { guestId, sessionId, until: now + livesMs })
    return ticket
  }

  guestOf(ticket: string | undefined, sessionId: string, now: Instant): string | null {
    const found = ticket ? this.#tickets.get(ticket) : undefined
    return found && found.sessionId === sessionId && found.until > now ? found.guestId : null
  }
}
