import { sqlite } from '../../database/query.ts'

/** The closings that speak for their day, newest first; those of a clock that ran ahead are left out. */
export function closingQuery() {
  return sqlite
    .selectFrom('closing')
    .leftJoin('closing_void', (join) =>
      join.onRef('closing_void.date', '=', 'closing.date').onRef('closing_void.made_at', '=', 'closing.made_at'),
    )
    .selectAll('closing')
    .where('closing_void.at', 'is', null)
    .orderBy('closing.cutoff_at', 'desc')
}
