import type { Topic } from '../../shared/contract/operation.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { newIdFor, newToken } from '../database/ids.ts'
import { append, appendRest } from '../database/journal.ts'
import { newestId } from '../database/newest-id.ts'
import { type Connection, failureOf } from '../database/open.ts'
import { type Reader, type Writer, writerOn } from '../database/query.ts'
import { readSettings } from '../database/settings.ts'
import { siteTag } from '../database/site-tag.ts'
import type { ActionContext, Asker, ChangeContext, Outcome, ReadContext } from './context.ts'
import { refuse } from './context.ts'

export type Clock = { now(): Instant }

type Parts = {
  readonly db: Connection
  readonly clock: Clock
  /** Called after each commit with what it touched. */
  readonly onCommitted: (topics: readonly Topic[]) => void
}

/** Rolls a transaction back with an answer in its hand: a refusal changes nothing. */
class Refused extends Error {
  readonly outcome: Outcome<never>
  constructor(outcome: Outcome<never>) {
    super('refused')
    this.outcome = outcome
  }
}

/** The only place where the register changes: one synchronous transaction per change, journal included, then word to the screens. */
export class Transactions {
  readonly #parts: Parts
  readonly #writer: Writer
  readonly #newId: (now: number) => string

  constructor(parts: Parts) {
    this.#parts = parts
    this.#writer = writerOn(parts.db)
    this.#newId = newIdFor(siteTag(this.#writer), newestId(this.#writer))
  }

  get reader(): Reader {
    return this.#writer
  }

  now(): Instant {
    return this.#parts.clock.now()
  }

  settings = (): Settings | null => readSettings(this.#writer)

  /** The settings of a read are those of its beginning: a list of hundreds asks for them in every row. */
  readContext(asker: Asker): ReadContext {
    let found: Settings | undefined
    const settings = () => {
      found ??= this.#neededSettings()
      return found
    }
    return { db: this.#writer, now: this.#parts.clock.now(), asker, settings }
  }

  #neededSettings(): Settings {
    const found = this.settings()
    if (!found) throw new Error('The office is not set up')
    return found
  }

  actionContext(asker: Asker): ActionContext {
    return {
      ...this.readContext(asker),
      change: (run) => this.change(asker, run),
      touch: (...topics) => this.#parts.onCommitted(topics),
    }
  }

  /**
   * A refusal rolls everything back. A full disk, and another program that holds the file, are expected failures; every other
   * exception goes on to the caller.
   */
  change<Value>(asker: Asker, run: (context: ChangeContext) => Outcome<Value>): Outcome<Value> {
    const touched = new Set<Topic>()
    const context = this.#changeContext(asker, touched)
    try {
      const outcome = this.#parts.db
        .transaction(() => {
          const answer = run(context)
          if (!answer.ok) throw new Refused(answer)
          appendRest(this.#writer, { at: context.now, station: asker.station, actor: asker.actor })
          return answer
        })
        .immediate()
      this.#parts.onCommitted([...touched])
      return outcome
    } catch (error) {
      if (error instanceof Refused) return error.outcome
      const failure = failureOf(error)
      if (failure === 'disk-full') return refuse({ code: 'disk-full' })
      if (failure === 'in-use') return refuse({ code: 'register-busy' })
      throw error
    }
  }

  #changeContext(asker: Asker, touched: Set<Topic>): ChangeContext {
    const now = this.#parts.clock.now()
    return {
      db: this.#writer,
      now,
      asker,
      // Read anew each time: the change itself may have written them.
      settings: () => this.#neededSettings(),
      newId: () => this.#newId(now),
      newToken,
      note: (entry) => append(this.#writer, { ...entry, at: now, station: asker.station, actor: asker.actor }),
      touch: (...topics) => {
        for (const topic of topics) touched.add(topic)
      },
    }
  }
}
