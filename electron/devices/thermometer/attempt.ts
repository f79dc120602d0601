import { type NoReadingReason, plausibilityOf, shownCelsius } from '../../../shared/domain/temperature.ts'
import type { Frame } from '../../../shared/domain/temperature-frames.ts'
import type { Timers } from '../serial/timers.ts'
import type { Protocol } from './protocol.ts'

export type Finding =
  | { readonly outcome: 'reading'; readonly celsius: number; readonly raw: number }
  | { readonly outcome: 'no-reading'; readonly reason: NoReadingReason }

export type AttemptParts = {
  readonly protocol: Protocol
  readonly offset: number
  readonly windowMs: number
  readonly timers: Timers
  /** Writes commands one after the other. */
  send(commands: readonly Uint8Array[]): void
}

/** What both manners share: the limit, what has been seen so far, and the one ending. */
export class Attempt {
  readonly #finding = Promise.withResolvers<Finding>()
  readonly #alarms = new Map<string, () => void>()
  readonly #seen = new Set<ReturnType<typeof plausibilityOf>>()
  #isNoisy = false
  #openedAt = Number.POSITIVE_INFINITY
  #isOver = false
  readonly parts: AttemptParts

  constructor(parts: AttemptParts) {
    this.parts = parts
  }

  get finding(): Promise<Finding> {
    return this.#finding.promise
  }

  get openedAt(): number {
    return this.#openedAt
  }

  get isOver(): boolean {
    return this.#isOver
  }

  open(): void {
    this.#isNoisy = false
    this.#openedAt = this.parts.timers.now()
    this.alarm('window', this.parts.windowMs, () => this.giveUp())
  }

  hear(): void {
    this.#isNoisy = true
  }

  /** Notes a frame of this window; answers false for one that came too early or too late. */
  note({ celsius, at }: Frame): boolean {
    if (this.#isOver || at < this.#openedAt) return false
    this.#isNoisy = false
    this.#seen.add(plausibilityOf(celsius + this.parts.offset))
    return true
  }

  /** Sets one alarm of that name, instead of an earlier one. */
  alarm(name: string, milliseconds: number, run: () => void): void {
    if (this.#isOver) return
    this.#alarms.get(name)?.()
    this.#alarms.set(name, this.parts.timers.after(milliseconds, run))
  }

  /** Ends with the reading, if the value can be a body's. */
  offer(raw: number): void {
    const celsius = raw + this.parts.offset
    if (plausibilityOf(celsius) === 'of-body') this.#finish({ outcome: 'reading', celsius: shownCelsius(celsius), raw })
  }

  end(reason: NoReadingReason): void {
    this.#finish({ outcome: 'no-reading', reason })
  }

  endMute(): void {
    this.end(this.#isNoisy ? 'garbled' : 'silent')
  }

  /** Ends with the most hopeful of what was seen: an empty spot before the guest stepped up is no fault of the sensor. */
  giveUp(): void {
    if (this.#seen.size === 0) this.endMute()
    else if (this.#seen.has('of-body') || this.#seen.has('unclear')) this.end('unstable')
    else this.end(this.#seen.has('too-far') ? 'too-far' : 'sensor-fault')
  }

  #finish(finding: Finding): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const cancel of this.#alarms.values()) cancel()
    this.#finding.resolve(finding)
  }
}
