import type { Instant } from '../../../shared/domain/time.ts'

/** Lets a key fail a few times within a while, then shuts it out until the oldest failure is old: slow enough to stop guessing. */
export class Attempts {
  readonly #most: number
  readonly #withinMs: number
  readonly #failures = new Map<string, Instant[]>()

  constructor(most: number, withinMs: number) {
    this.#most = most
    this.#withinMs = withinMs
  }

  isShutOut(key: string, now: Instant): boolean {
    return this.#recent(key, now).length >= this.#most
  }

  failed(key: string, now: Instant): void {
    this.#failures.set(key, [...this.#recent(key, now), now])
  }

  #recent(key: string, now: Instant): Instant[] {
    const recent = (this.#failures.get(key) ?? []).filter((at) => at > now - this.#withinMs && at <= now)
    if (recent.length === 0) this.#failures.delete(key)
    return recent
  }
}
