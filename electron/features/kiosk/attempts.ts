import type { Instant } from '../../../shared/domain/time.ts'

type Limits = {
  /** Failures with one key: what a guesser wants is behind it, so this is what stops him. */
  readonly perKey: number
  /** Failures with all keys together: more than a busy lobby makes, so that nobody tries a few on every key. */
  readonly inAll: number
  readonly withinMs: number
}

/**
 * Lets a key fail a few times within a while, then shuts it out until the oldest failure is old. The key is what is asked for, never
 * who asks: a guesser changes his screen as he likes, and what he tries must not shut out the other guests of the lobby.
 */
export class Attempts {
  readonly #limits: Limits
  #failures: readonly { readonly key: string; readonly at: Instant }[] = []

  constructor(limits: Limits) {
    this.#limits = limits
  }

  isShutOut(key: string, now: Instant): boolean {
    const recent = this.#recent(now)
    const ofKey = recent.filter((failure) => failure.key === key)
    return ofKey.length >= this.#limits.perKey || recent.length >= this.#limits.inAll
  }

  failed(key: string, now: Instant): void {
    this.#failures = [...this.#recent(now), { key, at: now }]
  }

  #recent(now: Instant) {
    return this.#failures.filter(({ at }) => at > now - this.#limits.withinMs && at <= now)
  }
}
