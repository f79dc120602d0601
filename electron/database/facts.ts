import { type RawBuilder, sql } from 'kysely'
import { digest, newToken } from './ids.ts'
import { columnsOf, isKeptTable, type KeptTable, keptTables } from './kept.ts'
import { type Reader, raw, sqlite, type Writer } from './query.ts'

/**
 * What a transaction changed, as the journal keeps it. Nobody has to say what he changes: triggers of the program's own connection
 * note each record that is touched, with what stood there before, and the next entry takes all of it up. Whoever changes the file
 * past the program has no such triggers, and his change differs from what the journal last saw.
 */
export type Value = string | number | null
/** By record (`visit/019a...`): the columns that changed, personal ones as digests. `null`: the record was deleted. */
export type Facts = Readonly<Record<string, Readonly<Record<string, Value>> | null>>
export type Row = Readonly<Record<string, Value>>

/** Run on each connection that writes; tables and triggers in `temp` are seen by that connection alone. */
export function watchChanges(): string {
  const table = `CREATE TEMP TABLE touched (
    record TEXT PRIMARY KEY, in_table TEXT NOT NULL, "row" INTEGER, before TEXT) STRICT;`
  return [table, ...keptTables.map(triggersOf)].join('\n')
}

function triggersOf(table: KeptTable): string {
  const columns = [...columnsOf(table, 'clear'), ...columnsOf(table, 'digest')]
  const before = `json_object(${columns.map((column) => `'${column}', old."${column}"`).join(', ')})`
  const note = (of: 'old' | 'new', row: string, was: string) =>
    `INSERT INTO touched VALUES (${recordOf(table, `${of}.`)}, '${table}', ${row}, ${was}) ON CONFLICT (record)`
  return `
    CREATE TEMP TRIGGER ${table}_came AFTER INSERT ON main.${table} BEGIN
      ${note('new', 'new.rowid', 'NULL')} DO UPDATE SET "row" = excluded."row"; END;
    CREATE TEMP TRIGGER ${table}_changed AFTER UPDATE OF ${columns.join(', ')} ON main.${table} BEGIN
      ${note('new', 'new.rowid', before)} DO NOTHING; END;
    CREATE TEMP TRIGGER ${table}_went AFTER DELETE ON main.${table} BEGIN
      ${note('old', 'NULL', before)} DO UPDATE SET "row" = NULL; END;`
}

/** SQL for a record's name: its table and its key. */
function recordOf(table: KeptTable, prefix = ''): string {
  return [`'${table}'`, ...columnsOf(table, 'key').map((column) => `${prefix}"${column}"`)].join(` || '/' || `)
}

/** A page of a table's stored records after a row, with their names. */
export function storedRecords(db: Reader, table: KeptTable, after: number, limit: number) {
  const record = sql.raw(recordOf(table))
  const query = sql`select *, rowid as "row", ${record} as "record" from ${sql.table(table)}
    where rowid > ${after} order by rowid limit ${limit}`
  return db.all(raw(query as RawBuilder<Row & { readonly row: number; readonly record: string }>))
}

/** Lets the next entry take up records that nobody changed, in their complete form. */
export function touch(db: Writer, table: KeptTable, records: readonly { row: number; record: string }[]): void {
  const values = records.map(({ row, record }) => ({ record, in_table: table, row, before: null }))
  if (values.length > 0)
    db.run(
      sqlite
        .insertInto('touched')
        .values(values)
        .onConflict((conflict) => conflict.doNothing()),
    )
}

export function takeFacts(db: Writer): Facts {
  const touched = db.all(sqlite.selectFrom('touched').selectAll().orderBy('record'))
  if (touched.length === 0) return {}
  db.run(sqlite.deleteFrom('touched'))
  const facts: Record<string, Facts[string]> = {}
  for (const { record, in_table, row, before } of touched) {
    if (!isKeptTable(in_table)) throw new Error(`The journal keeps nothing of ${in_table}`)
    const was: Row | null = before === null ? null : JSON.parse(before)
    const changed = changeOf(db, { record, table: in_table, row, before: was })
    if (changed !== undefined) facts[record] = changed
  }
  return facts
}

type Touched = {
  readonly record: string
  readonly table: KeptTable
  readonly row: number | null
  readonly before: Row | null
}

/** `undefined` where nothing is different after all. */
function changeOf(db: Writer, { record, table, row, before }: Touched): Facts[string] | undefined {
  const query = sql`select * from ${sql.table(table)} where rowid = ${row}` as RawBuilder<Row>
  const after = row === null ? undefined : db.first(raw(query))
  if (!after) {
    db.run(sqlite.deleteFrom('journal_salt').where('record', '=', record))
    return before ? null : undefined
  }
  const differs = (column: string) => before === null || before[column] !== after[column]
  const clear = columnsOf(table, 'clear').filter(differs)
  const digests = columnsOf(table, 'digest').filter(differs)
  if (clear.length + digests.length === 0 && before !== null) return undefined
  return {
    ...Object.fromEntries(clear.sort().map((column) => [column, after[column] ?? null])),
    ...(digests.length > 0 && digestsOf(db, record, after, columnsOf(table, 'digest'), digests)),
  }
}

/** With a new salt, as after an erasure, every digest is made anew. */
function digestsOf(db: Writer, record: string, after: Row, all: readonly string[], changed: readonly string[]) {
  const known = db.first(sqlite.selectFrom('journal_salt').select('salt').where('record', '=', record))
  const salt = known?.salt ?? newToken()
  if (!known) db.run(sqlite.insertInto('journal_salt').values({ record, salt }))
  const columns = known ? changed : all
  return Object.fromEntries(
    [...columns].sort().map((column) => [column, digestOf(salt, column, after[column] ?? null)]),
  )
}

/** Nothing and the empty text tell nothing of anybody; they stand as they are. */
export function digestOf(salt: string, column: string, value: Value): Value {
  return value === null || value === '' ? value : digest('form-2', salt, column, String(value))
}
