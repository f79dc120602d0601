import { sql } from 'kysely'
import { sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { personName } from '../people/index.ts'

/** What the journal says of a visit and its party, with the reasons that guards gave. */
export function historyOf({ db }: Pick<ReadContext, 'db'>, records: readonly string[]) {
  const rows = db.all(
    sqlite
      .selectFrom('journal')
      .leftJoin('reason', (join) => join.on('reason.id', '=', sql<string>`journal.clear ->> '$.reason'`))
      .select(['seq', 'at', 'what', 'actor', 'reason.reason'])
      .where('record', 'in', [...records])
      .orderBy('seq'),
  )
  return rows.map((row) => ({ ...row, actor: personName(db, row.actor), reason: row.reason ?? '' }))
}
