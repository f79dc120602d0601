import type BetterSqlite3 from 'better-sqlite3'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import type { Tables } from './schema.ts'

/** Kysely only writes the SQL; `reader` and `writer` run it synchronously, so that nothing can be awaited inside a transaction. */
export const sqlite = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** SQL that no table's type can describe: whose table is known only when it runs. */
export function raw<Row>(query: RawBuilder<Row>): Compilable<Row> {
  return { compile: () => query.compile(sqlite) }
}

/** Ids as one JSON parameter: the statement's text stays the same however many there are, so it is prepared only once. */
export const among = (ids: readonly string[]) => sql<string>`(select value from json_each(${JSON.stringify(ids)}))`

/** What a read may do with the database. */
export type Reader = {
  all<Row>(query: Compilable<Row>): Row[]
  first<Row>(query: Compilable<Row>): Row | undefined
}

/** What a change may do, inside its transaction. `run` tells how many rows it changed. */
export type Writer = Reader & { run(query: Compilable<unknown>): number }

/** Statements are prepared once per SQL text; a few hundred different texts exist, so the cache needs no end. */
export function writerOn(db: BetterSqlite3.Database): Writer {
  const statements = new Map<string, BetterSqlite3.Statement<unknown[], unknown>>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const made = db.prepare<unknown[], unknown>(sql)
    statements.set(sql, made)
    return made
  }
  return {
    all: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).all(...parameters) as Row[]
    },
    first: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).get(...parameters) as Row | undefined
    },
    run: (query) => {
      const { sql, parameters } = query.compile()
      return prepare(sql).run(...parameters).changes
    },
  }
}
