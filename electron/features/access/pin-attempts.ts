import { type Instant, minuteMs } from '../../../shared/domain/time.ts'

const freeTries = 5
const lockMs = 2 * minuteMs
const forgottenAfterMs = 15 * minuteMs

type Tried = { readonly tries: number; readonly at: Instant }

/**
 * Slows down guessing: after five wrong PINs a person is locked for two minutes after each further one, at every screen, since
 * whoever is shut out at one would open another. Never longer: anybody can lock a guard out with it, and at 20:55 he must get in.
 * A try counts before it is checked, so that many at once gain nothing; the right PIN and a new one clear it, and so does a while.
 */
export class PinAttempts {
  readonly #tried = new Map<string, Tried>()

  /** Until when nobody may prove himself as this person; null when a try is allowed. */
  lockedUntil(personId: string, now: Instant): Instant | null {
    const tried = this.#tried.get(personId)
    if (!tried || tried.tries < freeTries) return null
    // A clock that was set back does not lengthen a lock.
    return tried.at <= now && now < tried.at + lockMs ? tried.at + lockMs : null
  }

  /** Counts a try as wrong. */
  count(personId: string, now: Instant): void {
    const tried = this.#tried.get(personId)
    const isRecent = tried !== undefined && tried.at <= now && now < tried.at + forgottenAfterMs
    this.#tried.set(personId, { tries: isRecent ? tried.tries + 1 : 1, at: now })
  }

  clear(personId: string): void {
    this.#tried.delete(personId)
  }
}
