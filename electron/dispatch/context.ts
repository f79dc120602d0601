import type { Topic } from '../../shared/contract/operation.ts'
import type { Refusal } from '../../shared/contract/refusals.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Entry } from '../database/journal.ts'
import type { Reader, Writer } from '../database/query.ts'
import type { Session } from './sessions.ts'

/** Who does something: a session of a screen, or the site itself (its clock, its start). */
export type Asker = {
  readonly session: Session | null
  readonly station: string
  /** The id of the person who proved himself, else the name of the screen or of the part of the site. */
  readonly actor: string
}

export type ReadContext = {
  readonly db: Reader
  readonly now: Instant
  readonly asker: Asker
  /** The office as set up; throws before the set-up is complete, where dispatch lets nobody through but the set-up. */
  readonly settings: () => Settings
}

export type ChangeContext = Omit<ReadContext, 'db'> & {
  readonly db: Writer
  readonly newId: () => string
  readonly newToken: () => string
  /** Appends to the journal, in this transaction. */
  readonly note: (entry: Omit<Entry, 'at' | 'station' | 'actor'>) => void
  /** Screens that watch these hear of the change once it is committed. */
  readonly touch: (...topics: Topic[]) => void
}

/** An action may wait for a device; it reads before and keeps its result in transactions of its own. */
export type ActionContext = Omit<ReadContext, 'db'> & {
  readonly db: Reader
  readonly change: <Value>(run: (context: ChangeContext) => Outcome<Value>) => Outcome<Value>
  readonly touch: (...topics: Topic[]) => void
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

/** The value of an operation that has nothing to tell. */
export type Nothing = Record<string, never>

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

export function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}

/** The person who proved himself; dispatch has checked the role, so his absence is a fault. */
export function personOf(context: { readonly asker: Asker }): { id: string; name: string } {
  const person = context.asker.session?.person
  if (!person) throw new Error('This operation was let through without a person')
  return person
}
