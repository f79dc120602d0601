import { sql } from 'kysely'
import { digestOf, type Facts, type Row, storedRecords, type Value } from './facts.ts'
import { digest } from './ids.ts'
import { columnsOf, type KeptTable, keptTables } from './kept.ts'
import { type Reader, sqlite } from './query.ts'

/** Where the register is not what the journal last saw. `seq`: the entry that saw it. */
export type RecordFault =
  | { readonly fault: 'changed'; readonly record: string; readonly column: string; readonly seq: number }
  | { readonly fault: 'missing'; readonly record: string; readonly seq: number }
  | { readonly fault: 'unknown'; readonly record: string }
export type RecordCheck = { readonly records: number; readonly faults: readonly RecordFault[] }

const page = 1_000

/**
 * Compares every record with the newest facts that the journal keeps of it. A record that is gone is a fault too, unless an entry
 * says that it was deleted; so is one of which no entry speaks.
 */
export function checkRecords(db: Reader): RecordCheck {
  let records = 0
  const faults: RecordFault[] = []
  // One table after the other: a register of years would not fit into memory at once.
  for (const table of keptTables) {
    const known = newestFacts(db, table)
    const salts = saltsOf(db, table)
    for (const stored of eachRecord(db, table)) {
      records += 1
      const newest = known.get(stored.record)
      known.delete(stored.record)
      faults.push(
        ...(newest ? compare(table, stored, newest, salts.get(stored.record) ?? '') : [unknown(stored.record)]),
      )
    }
    for (const [record, { seq }] of known) faults.push({ fault: 'missing', record, seq })
  }
  return { records, faults }
}

function unknown(record: string): RecordFault {
  return { fault: 'unknown', record }
}

type Newest = { seq: number; readonly columns: Record<string, { readonly value: Value; readonly seq: number }> }

function compare(
  table: KeptTable,
  stored: Row & { readonly record: string },
  newest: Newest,
  salt: string,
): RecordFault[] {
  const isDigest = new Set(columnsOf(table, 'digest'))
  return [...columnsOf(table, 'clear'), ...isDigest].flatMap((column) => {
    const value = stored[column] ?? null
    const known = newest.columns[column]
    if (known && known.value === (isDigest.has(column) ? digestOf(salt, column, value) : value)) return []
    return [{ fault: 'changed' as const, record: stored.record, column, seq: known?.seq ?? newest.seq }]
  })
}

/** What the journal last said of each record of a table; a deleted one is left out. */
function newestFacts(db: Reader, table: KeptTable): Map<string, Newest> {
  const newest = new Map<string, Newest>()
  for (let after = 0; ; ) {
    const rows = db.all(
      sqlite
        .selectFrom('journal')
        .select(['seq', 'facts'])
        .where('seq', '>', after)
        .where('form', '>=', 2)
        .where(sql<boolean>`instr(facts, ${`"${table}/`}) > 0`)
        .orderBy('seq')
        .limit(page),
    )
    for (const { seq, facts } of rows) takeIn(newest, table, seq, JSON.parse(facts))
    if (rows.length < page) return newest
    after = rows.at(-1)?.seq ?? after
  }
}

function takeIn(newest: Map<string, Newest>, table: KeptTable, seq: number, facts: Facts): void {
  for (const [record, columns] of Object.entries(facts)) {
    if (!record.startsWith(`${table}/`)) continue
    if (columns === null) {
      newest.delete(record)
      continue
    }
    const known = newest.get(record) ?? { seq, columns: {} }
    known.seq = seq
    for (const [column, value] of Object.entries(columns)) known.columns[column] = { value, seq }
    newest.set(record, known)
  }
}

function saltsOf(db: Reader, table: KeptTable): Map<string, string> {
  const query = sqlite.selectFrom('journal_salt').selectAll()
  const rows = db.all(query.where('record', '>=', `${table}/`).where('record', '<', `${table}0`))
  return new Map(rows.map(({ record, salt }) => [record, salt]))
}

function* eachRecord(db: Reader, table: KeptTable) {
  for (let after = 0; ; ) {
    const records = storedRecords(db, table, after, page)
    yield* records
    if (records.length < page) return
    after = records.at(-1)?.row ?? after
  }
}

/** The days whose closing is not the list that its printed head stands for, or whose head is not in the journal at all. */
export function closingsOutOfOrder(db: Reader): string[] {
  const rows = db.all(
    sqlite
      .selectFrom('closing')
      .leftJoin('journal', 'journal.hash', 'closing.head')
      .select(['closing.date', 'closing.frozen', 'journal.what', 'journal.record', 'journal.clear', 'journal.form'])
      .orderBy('closing.date'),
  )
  const isBound = (row: (typeof rows)[number]) =>
    row.what === 'day-closed' &&
    row.record === row.date &&
    // The first form named no list.
    (row.form === 1 || JSON.parse(row.clear ?? '{}').list === digest(row.frozen))
  return rows.filter((row) => !isBound(row)).map((row) => row.date)
}
