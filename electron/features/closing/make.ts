import { cutoffOf } from '../../../shared/domain/calendar.ts'
import { addDays, type CalendarDate, type Instant, minuteMs } from '../../../shared/domain/time.ts'
import { digest } from '../../database/ids.ts'
import { head } from '../../database/journal.ts'
import { sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'
import { dutyFacts } from '../site/index.ts'
import { closeNoShows } from '../visits/index.ts'
import { type FrozenRow, frozen, insideNow } from './frozen.ts'
import { closingQuery } from './rows.ts'
import { voidClosing } from './void.ts'

/** Later than this after the cutoff the list counts as made late (dibuat terlambat): the machine was off. */
const lateAfterMs = 2 * minuteMs

/**
 * The closing of one duty day: one journalled event, frozen for good. It lists whoever is inside when it is made; nobody is signed
 * out by it. Does nothing when the day has its closing already; where an official has moved the cutoff later since, the true one takes the
 * place of the first.
 */
export function makeClosing(context: ChangeContext, date: CalendarDate, cutoffAt: Instant): boolean {
  const made = context.db.first(closingQuery().where('closing.date', '=', date))
  if (made && made.cutoff_at >= cutoffAt) return false
  if (made) voidClosing(context, made)
  const madeAt = momentFor(context, date)
  const before = made ? frozen.parse(JSON.parse(made.frozen)).noShows : 0
  const { calendar, zone } = dutyFacts(context)
  // On a date whose cutoff is lifted nothing ends when its list is made: who came on it still waits.
  const registeredUntil = cutoffOf(calendar, zone, date) === null ? addDays(date, -1) : date
  const noShows = before + closeNoShows({ ...context, now: madeAt }, registeredUntil)
  const inside: FrozenRow[] = insideNow(context)
  const visitsOfDay = context.db.all(sqlite.selectFrom('visit').select('id').where('day', '=', date)).length
  const isLate = context.now - cutoffAt > lateAfterMs
  // The salt keeps the names safe from guessing; the digest binds the list to the head that is printed on it.
  const text = JSON.stringify({ inside, noShows, visitsOfDay, salt: context.newToken() })
  context.note({
    what: 'day-closed',
    record: date,
    clear: { inside: inside.length, noShows, visitsOfDay, isLate, cutoffAt, list: digest(text) },
  })
  context.db.run(
    sqlite.insertInto('closing').values({
      date,
      cutoff_at: cutoffAt,
      made_at: madeAt,
      is_late: isLate ? 1 : 0,
      frozen: text,
      head: head(context.db).hash,
    }),
  )
  context.touch('clock', 'visits')
  return true
}

/** Now, or where a void closing of the day was made at this very millisecond (a clock set to 21:00 twice), the next one. */
function momentFor({ db, now }: ChangeContext, date: CalendarDate): Instant {
  const others = db
    .all(sqlite.selectFrom('closing').select('made_at').where('date', '=', date))
    .map((row) => row.made_at)
  let at = now
  while (others.includes(at)) at += 1
  return at
}
