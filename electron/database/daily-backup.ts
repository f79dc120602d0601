import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Cron } from 'croner'

type Parts = {
  readonly folder: string
  /** The date on the site's own calendar; null before the office is set up. */
  readonly today: () => string | null
  /** Copies the register under a stamp and checks the copy. */
  readonly copy: (stamp: string, signal: AbortSignal) => Promise<unknown>
  readonly onFailed: (error: unknown) => void
}

const kept = 7
const nameOf = (date: string) => `backup-daily-${date}.db`
const dailyName = /^backup-daily-\d{4}-\d\d-\d\d\.db$/

/**
 * One checked copy a day, seven kept. Looked for at the start and every hour rather than at a fixed one: a machine that is switched off
 * at night would otherwise never get one.
 */
export class DailyBackup {
  readonly #parts: Parts
  #hourly: Cron | undefined
  #looking: Promise<void> = Promise.resolve()
  readonly #stopping = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    this.#hourly = new Cron('5 * * * *', { unref: true }, () => this.lookNow())
    this.lookNow()
  }

  /** Calls off a copy that is under way, and waits until it has let go of the register. */
  async stop(): Promise<void> {
    this.#hourly?.stop()
    this.#stopping.abort()
    await this.#looking
  }

  /** One look after the other: the day may have changed while the last copy was made. A failed one ends nothing. */
  lookNow(): void {
    this.#looking = this.#looking
      .then(() => this.look())
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.#parts.onFailed(error)
      })
  }

  /** Makes today's copy unless it is there, then lets go of the oldest. */
  async look(): Promise<void> {
    if (this.#stopping.signal.aborted) return
    const today = this.#parts.today()
    if (today === null || existsSync(path.join(this.#parts.folder, nameOf(today)))) return
    await this.#parts.copy(`daily-${today}`, this.#stopping.signal)
    const copies = readdirSync(this.#parts.folder).filter((name) => dailyName.test(name))
    const isLater = (name: string) => name > nameOf(today)
    // Copies of days to come were made by a clock that ran ahead, or the clock is behind now: they neither take today's place nor go.
    for (const kind of [copies.filter((name) => !isLater(name)), copies.filter(isLater)])
      for (const old of kind.toSorted().slice(0, -kept)) rmSync(path.join(this.#parts.folder, old))
  }
}
