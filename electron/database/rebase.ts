import { storedRecords, touch } from './facts.ts'
import { digest } from './ids.ts'
import { append, type ClearValue, type Entry } from './journal.ts'
import { type KeptTable, kept, keptTables } from './kept.ts'
import { migrations } from './migrations/index.ts'
import { type Reader, sqlite, type Writer } from './query.ts'

const record = 'form'
const page = 500

/**
 * Where what the journal keeps of a table has changed, or a migration has rewritten its records (a new register, a new version), they
 * are written down anew in their complete form; older entries stay as they are. An office verifies its journal before it takes a new version: from here on the
 * journal vouches for what it found.
 */
export function rebase(db: Writer, by: Pick<Entry, 'at' | 'station' | 'actor'>): void {
  const plans = Object.fromEntries(keptTables.map((table) => [table, planOf(table)]))
  const known = knownPlans(db)
  const stale = keptTables.filter((table) => known[table] !== plans[table])
  for (const table of stale) {
    for (let after = 0; ; ) {
      const records = storedRecords(db, table, after, page)
      touch(db, table, records)
      after = records.at(-1)?.row ?? after
      if (records.length < page) break
      append(db, { ...by, what: 'journal-rebased', record, clear: known })
    }
  }
  if (stale.length > 0) append(db, { ...by, what: 'journal-rebased', record, clear: plans })
}

/** Another one when other columns are kept, or in another way, or the records are others. */
function planOf(table: KeptTable): string {
  const rewritten = migrations.flatMap(({ name, rewrites }) => (rewrites?.includes(table) ? [name] : []))
  return digest(JSON.stringify(kept[table]), ...rewritten).slice(0, 16)
}

function knownPlans(db: Reader): Record<string, ClearValue> {
  const last = db.first(
    sqlite.selectFrom('journal').select('clear').where('record', '=', record).orderBy('seq', 'desc').limit(1),
  )
  return last ? JSON.parse(last.clear) : {}
}
