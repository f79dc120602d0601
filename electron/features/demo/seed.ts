import { closingsDue } from '../../../shared/domain/calendar-moments.ts'
import { addDays, type CalendarDate, dayMs, type Instant, instantAt, minuteMs } from '../../../shared/domain/time.ts'
import { type ChangeContext, done } from '../../dispatch/context.ts'
import type { Transactions } from '../../dispatch/transactions.ts'
import { makeClosing } from '../closing/index.ts'
import { insertPerson, setUp } from '../settings/index.ts'
import { dutyFacts } from '../site/index.ts'
import { guardOf } from './guard.ts'
import { demoSetUp, demoZone, otherPersons } from './office.ts'
import { pastGuests } from './past-guests.ts'
import { stepsOf } from './past-visit.ts'
import { accepted, clockAsker, contextAt, type Step } from './timeline.ts'

/** Since when the made-up office keeps its register: long enough for a day of guests and its closing. */
const setUpBefore = 2 * dayMs

/**
 * Fills a new register with the made-up office and a past of its own: yesterday's guests and closing, and those of this morning
 * who have left already. All of it goes through the product's own operations, at the times at which it would have happened.
 */
export function seedDemo(transactions: Transactions): void {
  const outcome = transactions.change(clockAsker, (context) => {
    const began = contextAt(context, context.now - setUpBefore, { ...clockAsker, actor: 'office' })
    accepted(setUp(began, demoSetUp()))
    for (const person of otherPersons) insertPerson(began, person)
    for (const step of pastOf(context)) accepted(step.run(context))
    return done({})
  })
  accepted(outcome)
}

function pastOf(context: ChangeContext): Step[] {
  const { day: today, calendar } = dutyFacts(context)
  const yesterday = addDays(today, -1)
  const guard = guardOf(context)
  const visits = pastGuests.map((guest) => {
    const day = guest.day === 'today' ? today : yesterday
    return stepsOf(guest, instantAt(day, guest.at, demoZone), guard)
  })
  // A visit is over before the demonstration begins, or it did not happen.
  const over = visits.filter((steps) => steps.every(({ at }) => at < context.now - minuteMs))
  const closings = closingsDue(calendar, demoZone, context.now - setUpBefore, context.now).map(closingStep)
  return [...over.flat(), ...closings].sort((a, b) => a.at - b.at)
}

function closingStep({ day, at }: { readonly day: CalendarDate; readonly at: Instant }): Step {
  return {
    at,
    run: (context) => {
      makeClosing(contextAt(context, at, clockAsker), day, at)
      return done({})
    },
  }
}
