import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Instant } from '../shared/domain/time.ts'
import { openingMoment } from './features/demo/index.ts'

/**
 * The demonstration's clock: the machine's, moved by a visitor. How far he moved it lies in the data folder, so that a restarted
 * demonstration goes on at the time at which he left it, and not before its own register.
 */
export class DemoClock {
  readonly #file: string
  #ahead: number | undefined

  constructor(folder: string) {
    this.#file = path.join(folder, 'demonstration-clock.txt')
  }

  /** Milliseconds before (or, negative, behind) the machine's clock. */
  ahead(): number {
    this.#ahead ??= this.#kept() ?? openingMoment(Date.now()) - Date.now()
    return this.#ahead
  }

  now(): Instant {
    return Date.now() + this.ahead()
  }

  set(now: Instant): void {
    this.#ahead = now - Date.now()
    writeFileSync(this.#file, `${this.#ahead}\n`)
  }

  #kept(): number | undefined {
    const kept = existsSync(this.#file) ? Number.parseInt(readFileSync(this.#file, 'utf8'), 10) : Number.NaN
    return Number.isFinite(kept) ? kept : undefined
  }
}
