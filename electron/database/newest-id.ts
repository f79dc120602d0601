import { type Reader, sqlite } from './query.ts'

/** Tables whose rows count in the order of their ids (docs/decisions.md, 98); a start with a clock put back goes on behind them. */
const ordered = ['host_question', 'excuse'] as const

export function newestId(db: Reader): string | undefined {
  const ids = ordered.flatMap(
    (table) => db.first(sqlite.selectFrom(table).select('id').orderBy('id', 'desc').limit(1))?.id ?? [],
  )
  return ids.toSorted().at(-1)
}
