import type { Instant } from '../../../shared/domain/time.ts'

const freeTries = 5
const firstLockMs = 60_000
const longestLockMs = 30 * 60_000

type Record = { tries: number; lockedFrom: Instant; lockedUntil: Instant }

/**
 * Slows down guessing: after five wrong PINs a key (a person, a session) is locked for a minute, and twice as long after each
 * further wrong one. A try counts before it is checked, so that many at once gain nothing; the right PIN clears it.
 */
export class PinAttempts {
  readonly #records = new Map<string, Record>()

  /** Until when one of these keys is locked; null when a try is allowed. */
  lockedUntil(keys: readonly string[], now: Instant): Instant | null {
    const locks = keys.flatMap((key) => {
      const record = this.#records.get(key)
      // A clock that was set back does not lengthen a lock.
      return record && record.lockedFrom <= now && now < record.lockedUntil ? record.lockedUntil : []
    })
    return locks.length === 0 ? null : Math.max(...locks)
  }

  /** Counts a try as wrong. */
  count(keys: readonly string[], now: Instant): void {
    for (const key of keys) {
      const tries = (this.#records.get(key)?.tries ?? 0) + 1
      const lockMs = tries < freeTries ? 0 : Math.min(firstLockMs * 2 ** (tries - freeTries), longestLockMs)
      this.#records.set(key, { tries, lockedFrom: now, lockedUntil: now + lockMs })
    }
  }

  clear(keys: readonly string[]): void {
    for (const key of keys) this.#records.delete(key)
  }
}
