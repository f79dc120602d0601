import { calendarException } from '../../../shared/contract/calendar.ts'
import { contract } from '../../../shared/contract/index.ts'
import type { CalendarException } from '../../../shared/domain/calendar.ts'
import { exceptionProblems } from '../../../shared/domain/calendar-problems.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { type ChangeContext, done, personOf, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { onChange } from '../../dispatch/handler.ts'
import { dutyFacts } from '../site/index.ts'

const { addException, removeException } = contract.settings

/** Row M5: one date, today or later, by an official who names himself and the letter. */
export function onAddException() {
  return onChange(addException, (context, exception) => {
    const { clean, fields } = judge(context, exception)
    if (!fields.areFine) return fields.refusal
    const id = context.newId()
    const { date } = clean
    const row = { id, date, value: JSON.stringify(clean), added_by: personOf(context).id, added_at: context.now }
    context.db.run(sqlite.insertInto('calendar_exception').values(row))
    noteOf(context, 'calendar-exception-added', id, clean)
    return done({ id })
  })
}

/** Days that are over keep the hours that they had. */
export function onRemoveException() {
  return onChange(removeException, (context, { id, reason }) => {
    const found = context.db.first(sqlite.selectFrom('calendar_exception').select('value').where('id', '=', id))
    if (!found) return refuse({ code: 'not-found' })
    const exception = calendarException.parse(JSON.parse(found.value))
    const fields = new Fields()
    const because = fields.needed('reason', reason)
    if (exception.date < dutyFacts(context).day) fields.refuse('time', 'in-the-past')
    if (!fields.areFine) return fields.refusal
    context.db.run(sqlite.deleteFrom('calendar_exception').where('id', '=', id))
    noteOf(context, 'calendar-exception-removed', id, { ...exception, reason: because })
    return done({})
  })
}

function judge(context: ChangeContext, given: CalendarException) {
  const fields = new Fields()
  const clean = {
    ...given,
    official: fields.needed('official', given.official, textLimits.name),
    letterNumber: fields.needed('number', given.letterNumber, textLimits.name),
    reason: fields.needed('reason', given.reason),
  }
  if (given.date < dutyFacts(context).day) fields.refuse('time', 'in-the-past')
  else if (isTaken(context.db, given.date)) fields.refuse('time', 'taken')
  if (exceptionProblems(context.settings().calendar, given).length > 0) fields.refuse('time', 'not-understood')
  return { clean, fields }
}

function isTaken(db: Reader, date: string): boolean {
  return db.first(sqlite.selectFrom('calendar_exception').select('id').where('date', '=', date)) !== undefined
}

type ExceptionEvent = 'calendar-exception-added' | 'calendar-exception-removed'

/** The official's name stays out of the journal: the actor's id and the letter's number say who. */
function noteOf(context: ChangeContext, what: ExceptionEvent, id: string, exception: CalendarException): void {
  const { date, cutoff, officeHours, letterNumber, reason } = exception
  const hours = officeHours ? `${officeHours.opens}-${officeHours.closes}` : null
  context.note({ what, record: id, clear: { date, cutoff, hours, letterNumber, reason } })
  context.touch('site', 'visits', 'clock')
}
