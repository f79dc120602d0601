import { z } from 'zod'
import { closingsDue, mostDaysDue, nextMoments } from '../../../shared/domain/calendar-moments.ts'
import {
  type ClockReading,
  clockJump,
  clockJumpMs,
  clockShift,
  type KeptJump,
  undoneJump,
} from '../../../shared/domain/clock-jump.ts'
import { nextStayChange } from '../../../shared/domain/cutoff.ts'
import { dayMs, hourMs, type Instant } from '../../../shared/domain/time.ts'
import { sqlite } from '../../database/query.ts'
import { type Asker, type ChangeContext, done } from '../../dispatch/context.ts'
import type { Log } from '../../dispatch/dispatch.ts'
import type { Transactions } from '../../dispatch/transactions.ts'
import { closingQuery, makeClosing, voidClosingsAfter } from '../closing/index.ts'
import { askWaitingAnew } from '../hosts/index.ts'
import { dutyFacts } from '../site/index.ts'
import { insideLimits } from '../visits/index.ts'

const asker: Asker = { session: null, station: 'site', actor: 'clock' }
/** The clock is looked at this often, however far the next moment is: a clock that jumped or a machine that slept is noticed. */
const lookEveryMs = 5_000
/** Answers of changing calls are kept for a retry, and no retry comes after a day. */
const keepCallsMs = dayMs

/** A clock that jumped is told at the desk for an hour; the journal keeps it. */
const tellJumpMs = hourMs
/** A program that starts after so long either was not needed, or does not know the date. */
const longOffMs = mostDaysDue * dayMs

type Parts = {
  readonly transactions: Transactions
  readonly monotonic: () => number
  /** When the register was last written to before this start; null for a new one. */
  readonly lastSeenAt: Instant | null
  readonly log: Log
}

/** The clock moved by more than the time that the register saw go by: on its own, or while the program was off. */
type Gap = { readonly what: 'clock-jumped' | 'clock-resumed'; readonly at: Instant; readonly by: number }
const clockRecord = 'clock'
const gapClear = z.object({ by: z.number() })

/**
 * What falls due by the clock alone: asking anew when the office closes, the closing at the cutoff (also for days on which the
 * machine was off), and word to the screens when a guest's standing changes. Everything it does can be done twice without harm;
 * what fails is done at the next look.
 */
export class Clockwork {
  readonly #parts: Parts
  #timer: NodeJS.Timeout | undefined
  #last: ClockReading | undefined
  #nextAt: Instant = 0
  #jumpedAt: Instant | null = null
  #shifted = 0
  /** What the journal does not know of yet. */
  #unkept: Gap[] = []

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    this.#resume()
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

  /** By how much the clock was put right (or wrong) since the start, in steps too small to be jumps; ms. */
  shiftedMs = (): number => this.#shifted

  /** A visitor of the demonstration moved its clock: the journal keeps it like a jump, but no guard is told of a fault. */
  moved(): void {
    const before = this.#last
    const now = this.#watch()
    if (before && this.#unkept.length === 0) this.#keepGap('clock-jumped', now, now - before.wall)
    this.look()
  }

  /** Does whatever is due now. Never throws: what failed is done at the next look. */
  look(): void {
    try {
      this.#look(this.#watch())
    } catch (err) {
      this.#parts.log.error({ err }, 'What the clock owes could not be done; it is tried again')
    }
  }

  #look(now: Instant): void {
    const { transactions, log } = this.#parts
    if (!transactions.settings()) this.#unkept = []
    if (!transactions.settings() || (this.#unkept.length === 0 && now < this.#nextAt)) return
    this.#nextAt = now
    const outcome = transactions.change(asker, (context) => {
      this.#undoJump(context)
      for (const { what, by } of this.#unkept) context.note({ what, record: clockRecord, clear: { by } })
      askWaitingAnew(context)
      closeDays(context)
      context.db.run(sqlite.deleteFrom('call').where('at', '<', now - keepCallsMs))
      context.touch('clock')
      return done({})
    })
    if (!outcome.ok) {
      log.warn({ refusal: outcome.refusal }, 'What the clock owes could not be kept; it is tried again')
      return
    }
    this.#unkept = []
    this.#nextAt = this.#nextMoment(now)
  }

  /** The time during which the program did not run, as far as its clock and the register tell. */
  #resume(): void {
    const { transactions, lastSeenAt } = this.#parts
    if (lastSeenAt === null) return
    const now = transactions.now()
    const by = now - lastSeenAt
    const isDoubtful = by < -clockJumpMs || by > longOffMs
    if (isDoubtful) this.#jumpedAt = now
    this.#keepGap(isDoubtful ? 'clock-jumped' : 'clock-resumed', now, by)
  }

  #watch(): Instant {
    const reading = { wall: this.#parts.transactions.now(), monotonic: this.#parts.monotonic() }
    const jump = this.#last ? clockJump(this.#last, reading) : null
    if (this.#last && jump === null) this.#shifted += clockShift(this.#last, reading)
    this.#last = reading
    if (jump !== null) {
      this.#jumpedAt = reading.wall
      this.#keepGap('clock-jumped', reading.wall, jump)
    }
    return reading.wall
  }

  #keepGap(what: Gap['what'], at: Instant, by: number): void {
    if (Math.abs(by) > clockJumpMs) this.#unkept.push({ what, at, by })
  }

  /** Where the clock has gone back to before a jump forward, whatever was closed since that jump was closed too early. */
  #undoJump(context: ChangeContext): void {
    const back = this.#unkept.filter(({ by }) => by < 0)
    if (back.length === 0) return
    const newest = Math.max(...back.map(({ at, by }) => at - by))
    const jump = undoneJump(keptJumps(context), newest, context.now)
    if (jump) voidClosingsAfter(context, jump)
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

function keptJumps({ db }: ChangeContext): KeptJump[] {
  const rows = db.all(
    sqlite
      .selectFrom('journal')
      .select(['seq', 'at', 'clear'])
      .where('record', '=', clockRecord)
      .where('what', 'in', ['clock-jumped', 'clock-resumed'])
      .orderBy('seq'),
  )
  return rows.map(({ seq, at, clear }) => ({ seq, at, by: gapClear.parse(JSON.parse(clear)).by }))
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
