import { clockJumpMs, type KeptJump } from '../../../shared/domain/clock-jump.ts'
import { sqlite } from '../../database/query.ts'
import type { ChangeContext, ReadContext } from '../../dispatch/context.ts'
import { putBackNoShows } from '../visits/index.ts'
import { frozen } from './frozen.ts'
import { closingQuery } from './rows.ts'

/** The closings of days that are yet to come by the clock: either it ran ahead when they were made, or it is behind now. */
function aheadOf(now: number) {
  return closingQuery().where('closing.cutoff_at', '>', now + clockJumpMs)
}

/** The hour of the newest closing, where the clock stands before it; until then no day is closed. */
export function closedAheadOf({ db, now }: ReadContext): number | null {
  return db.first(aheadOf(now).limit(1))?.cutoff_at ?? null
}

/**
 * What a clock that ran ahead closed after this jump, which is undone now. The closings are kept and journalled, but the days get
 * their true ones when their hour comes: else whoever came in meanwhile would stand on no list.
 */
export function voidClosingsAfter(context: ChangeContext, jump: KeptJump): void {
  const early = context.db.all(
    aheadOf(context.now).innerJoin('journal', 'journal.hash', 'closing.head').where('journal.seq', '>', jump.seq),
  )
  for (const { date, made_at, frozen: text } of early) {
    voidClosing(context, { date, made_at })
    // Of several that were made at one moment only one sent them away.
    if (frozen.parse(JSON.parse(text)).noShows > 0) putBackNoShows(context, made_at)
  }
}

/** It is kept and journalled, but no longer speaks for its day. */
export function voidClosing(context: ChangeContext, { date, made_at }: { date: string; made_at: number }): void {
  context.db.run(sqlite.insertInto('closing_void').values({ date, made_at, at: context.now }))
  context.note({ what: 'closing-voided', record: date, clear: { madeAt: made_at } })
}
