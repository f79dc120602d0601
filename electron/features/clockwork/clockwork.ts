import { closingsDue, nextMoments } from '../../../shared/domain/calendar-moments.ts'
import { type ClockReading, clockJump, clockJumpMs } from '../../../shared/domain/clock-jump.ts'
import { nextStayChange } from '../../../shared/domain/cutoff.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { sqlite } from '../../database/query.ts'
import { type Asker, type ChangeContext, done } from '../../dispatch/context.ts'
import type { Transactions } from '../../dispatch/transactions.ts'
import { closingQuery, makeClosing, voidEarlyClosings } from '../closing/index.ts'
import { askWaitingAnew } from '../hosts/index.ts'
import { dutyFacts } from '../site/index.ts'
import { insideLimits } from '../visits/index.ts'

const asker: Asker = { session: null, station: 'site', actor: 'clock' }
/** The clock is looked at this often, however far the next moment is: a clock that jumped or a machine that slept is noticed. */
const lookEveryMs = 5_000
/** Answers of changing calls are kept for a retry, and no retry comes after a day. */
const keepCallsMs = 24 * 3_600_000

/** A clock that jumped is told at the desk for an hour; the journal keeps it. */
const tellJumpMs = 3_600_000

type Parts = {
  readonly transactions: Transactions
  readonly monotonic: () => number
  /** When the register was last written to before this start. */
  readonly lastSeenAt: Instant | null
}

/**
 * What falls due by the clock alone: asking anew when the office closes, the closing at the cutoff (also for days on which the
 * machine was off), and word to the screens when a guest's standing changes. Everything it does can be done twice without harm.
 */
export class Clockwork {
  readonly #parts: Parts
  #timer: NodeJS.Timeout | undefined
  #last: ClockReading | undefined
  #nextAt: Instant = 0
  #jumpedAt: Instant | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    this.look()
    this.#timer = setInterval(() => this.look(), lookEveryMs)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** When the machine's clock was last seen to jump, as long as a guard should know of it. */
  jumpedAt = (): Instant | null => {
    const age = this.#jumpedAt === null ? Number.POSITIVE_INFINITY : this.#parts.transactions.now() - this.#jumpedAt
    return age < tellJumpMs ? this.#jumpedAt : null
  }

  /** Does whatever is due now; also called when the demonstration moves its clock. */
  look(): void {
    const { transactions } = this.#parts
    const now = transactions.now()
    const wentBack = this.#last !== undefined && now < this.#last.wall
    const jump = this.#watchJump(now)
    if (!transactions.settings()) return
    if (jump === null && !wentBack && now < this.#nextAt) return
    transactions.change(asker, (context) => {
      if (jump !== null) context.note({ what: 'clock-jumped', record: 'clock', clear: { by: jump } })
      voidEarlyClosings(context)
      askWaitingAnew(context)
      closeDays(context)
      context.db.run(sqlite.deleteFrom('call').where('at', '<', now - keepCallsMs))
      context.touch('clock')
      return done({})
    })
    this.#nextAt = this.#nextMoment(now)
  }

  #watchJump(now: Instant): number | null {
    const reading = { wall: now, monotonic: this.#parts.monotonic() }
    const jump = this.#last ? clockJump(this.#last, reading) : backSince(this.#parts.lastSeenAt, now)
    this.#last = reading
    if (jump !== null) this.#jumpedAt = now
    return jump
  }

  /** The next turn of the calendar or of a guest's standing; asked again at every look, since both can change. */
  #nextMoment(now: Instant): Instant {
    const context = this.#parts.transactions.readContext(asker)
    const { calendar, zone } = dutyFacts(context)
    const stays = insideLimits(context).flatMap((limits) => nextStayChange(limits, now) ?? [])
    const moments = nextMoments(calendar, zone, now).map((moment) => moment.at)
    return Math.min(...moments, ...stays, now + 30_000)
  }
}

/**
 * A clock that stands before the newest entry was set back while the program was off. One that was set forward meanwhile cannot be
 * told from a machine that was off as long.
 */
function backSince(lastSeenAt: Instant | null, now: Instant): number | null {
  return lastSeenAt !== null && lastSeenAt - now > clockJumpMs ? now - lastSeenAt : null
}

/** One closing for each day that is owed one since the last, or since the office was set up. */
function closeDays(context: ChangeContext): void {
  const { calendar, zone } = dutyFacts(context)
  const last = context.db.first(closingQuery().limit(1))
  const since = last?.cutoff_at ?? setUpAt(context)
  for (const { day, at } of closingsDue(calendar, zone, since, context.now)) makeClosing(context, day, at)
}

function setUpAt(context: ChangeContext): Instant {
  const entry = sqlite.selectFrom('journal').select('at').where('record', '=', 'office')
  return context.db.first(entry.where('what', '=', 'office-set-up').limit(1))?.at ?? context.now
}
