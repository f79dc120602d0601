import { clockJumpMs } from '../../../shared/domain/clock-jump.ts'
import { sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'
import { closingQuery } from './rows.ts'

/**
 * A closing whose cutoff still lies ahead was made by a clock that ran ahead and has been set back since. It is kept and
 * journalled, but the day gets its true one when its hour comes: else whoever came in meanwhile would stand on no list.
 */
export function voidEarlyClosings(context: ChangeContext): void {
  const early = context.db.all(closingQuery().where('closing.cutoff_at', '>', context.now + clockJumpMs))
  for (const { date, made_at } of early) {
    context.db.run(sqlite.insertInto('closing_void').values({ date, made_at, at: context.now }))
    context.note({ what: 'closing-voided', record: date, clear: { madeAt: made_at } })
  }
}
