import type { JournalEvent } from '../../shared/domain/journal-events.ts'
import { takeFacts } from './facts.ts'
import { digest } from './ids.ts'
import { type Reader, sqlite, type Writer } from './query.ts'

/** The form of new entries. In form 1 the column `facts` held digests of some names and of no other facts. */
const form = 2
/** What the first entry hangs on. */
export const genesis = '0'.repeat(64)

export type ClearValue = string | number | boolean | null
export type Entry = {
  readonly at: number
  readonly station: string
  readonly actor: string
  readonly what: JournalEvent
  /** Whose story this is: a visit, a party, the desk. What changed stands in the entry's facts, whichever record it is in. */
  readonly record: string
  /** Nothing personal: states, numbers, times, ids, reason codes. */
  readonly clear?: Readonly<Record<string, ClearValue>>
}

/** Keys are sorted, so that the same values always give the same text. */
function canonical(values: Readonly<Record<string, ClearValue>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))))
}

type Hashed = {
  seq: number
  at: number
  station: string
  actor: string
  what: string
  record: string
  form: number
  clear: string
  facts: string
  previous: string
}
export function entryHash(entry: Hashed): string {
  const { seq, at, station, actor, what, record, clear, facts, previous } = entry
  return digest(String(entry.form), String(seq), String(at), station, actor, what, record, clear, facts, previous)
}

export function head(db: Reader): { seq: number; hash: string } {
  const last = db.first(sqlite.selectFrom('journal').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1))
  return last ?? { seq: 0, hash: genesis }
}

/** When the register was last written to; `null` for a new one. */
export function lastEntryAt(db: Reader): number | null {
  return db.first(sqlite.selectFrom('journal').select('at').orderBy('seq', 'desc').limit(1))?.at ?? null
}

/**
 * Appends inside the caller's transaction: an entry and the change it speaks of are kept together or not at all. The entry takes up
 * every fact that was changed since the one before.
 */
export function append(db: Writer, entry: Entry): void {
  const last = head(db)
  const row = {
    seq: last.seq + 1,
    at: entry.at,
    station: entry.station,
    actor: entry.actor,
    what: entry.what,
    record: entry.record,
    form,
    clear: canonical(entry.clear ?? {}),
    facts: JSON.stringify(takeFacts(db)),
    previous: last.hash,
  }
  db.run(sqlite.insertInto('journal').values({ ...row, hash: entryHash(row) }))
}

/** At the end of a transaction: what changed after its last entry, or without one, is kept all the same. */
export function appendRest(db: Writer, by: Pick<Entry, 'at' | 'station' | 'actor'>): void {
  const rest = db.first(sqlite.selectFrom('touched').select('record').limit(1))
  if (rest) append(db, { ...by, what: 'facts-kept', record: rest.record })
}

export type Verification =
  | { ok: true; entries: number; head: string; headSeen: boolean | null }
  | { ok: false; seq: number; fault: 'missing' | 'changed' | 'chain-broken' }

/**
 * Walks the whole chain. `expectedHead` is a hash printed on a closing list, or its first digits: a chain cannot show by itself
 * that its tail was cut off, so `headSeen` says whether that hash is still in it (`null` when none was given).
 */
export function verify(db: Reader, expectedHead?: string): Verification {
  let previous = genesis
  let seq = 0
  let headSeen = expectedHead === undefined ? null : false
  for (;;) {
    const rows = db.all(sqlite.selectFrom('journal').selectAll().where('seq', '>', seq).orderBy('seq').limit(1_000))
    for (const row of rows) {
      if (row.seq !== seq + 1) return { ok: false, seq: seq + 1, fault: 'missing' }
      if (row.previous !== previous) return { ok: false, seq: row.seq, fault: 'chain-broken' }
      if (entryHash(row) !== row.hash) return { ok: false, seq: row.seq, fault: 'changed' }
      if (expectedHead && row.hash.startsWith(expectedHead)) headSeen = true
      previous = row.hash
      seq = row.seq
    }
    if (rows.length < 1_000) return { ok: true, entries: seq, head: previous, headSeen }
  }
}
