import { contract } from '../../../shared/contract/index.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { liveStates } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, personOf, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { type HandlersOf, onChange, onRead } from '../../dispatch/handler.ts'
import { employeeName, hostView, isActiveHost } from '../people/index.ts'
import { dutyFacts, waitNow } from '../site/index.ts'
import { recordAnswer, setHost } from './answer.ts'
import { askWaitingAnew } from './ask-anew.ts'
import { guestsOfHost, photoForHost } from './mine.ts'
import { ask, hostOf } from './questions.ts'

export { recordAnswer } from './answer.ts'
export { askWaitingAnew } from './ask-anew.ts'
export { purposeInWords } from './purpose.ts'
export {
  ask,
  currentQuestion,
  hostColumns,
  hostOf,
  lapseAll,
  type QuestionRow,
  questionsAbout,
  questionsOf,
  toQuestion,
  undoLapse,
} from './questions.ts'
export { viewAnswer, viewQuestion } from './views.ts'

const { hosts } = contract

export function hostsHandlers(): HandlersOf<typeof hosts> {
  return {
    mine: onRead(hosts.mine, (context) => {
      const employeeId = context.asker.session?.employeeId
      const host = employeeId ? hostView(context.db, { kind: 'employee', id: employeeId }) : null
      if (!employeeId || !host) return refuse({ code: 'not-found' })
      const { cutoffAt } = dutyFacts(context)
      const { waitingPlaces } = context.settings().visiting
      return done({ host, cutoffAt, wait: waitNow(context), waitingPlaces, ...guestsOfHost(context, employeeId) })
    }),
    photo: onRead(hosts.photo, (context, { partyId }) => {
      const employeeId = context.asker.session?.employeeId
      const found = employeeId ? photoForHost(context, employeeId, partyId) : undefined
      return found ? done(found) : refuse({ code: 'not-found' })
    }),
    answer: onChange(hosts.answer, (context, { questionId, answer }) => {
      const employeeId = context.asker.session?.employeeId
      if (!employeeId || !mayAnswer(context, questionId, employeeId)) return refuse({ code: 'not-allowed' })
      const givenBy = employeeName(context.db, employeeId)
      return recordAnswer(context, questionId, answer, { way: 'page', givenBy, relayedBy: null })
    }),
    relayAnswer: onChange(hosts.relayAnswer, (context, { questionId, answer, way, givenBy }) => {
      const fields = new Fields()
      const name = fields.needed('official', givenBy, textLimits.name)
      if (!fields.areFine) return fields.refusal
      return recordAnswer(context, questionId, answer, { way, givenBy: name, relayedBy: personOf(context).id })
    }),
    ask: onChange(hosts.ask, (context, { partyId, host }) => {
      const leader = context.db.first(
        sqlite
          .selectFrom('visit')
          .select(['employee_id', 'unit_id'])
          .where('party_id', '=', partyId)
          .where('state', 'in', liveStates)
          .orderBy('is_leader', 'desc'),
      )
      if (!leader) return refuse({ code: 'not-found' })
      const asked = host ?? hostOf(leader)
      if (!asked) return refuse({ code: 'fields', problems: [{ field: 'host', problem: 'empty' }] })
      if (!isActiveHost(context.db, asked)) return refuse({ code: 'host-left', item: '' })
      setHost(context, partyId, asked)
      ask(context, partyId, asked, false)
      return done({})
    }),
    askAllAnew: onChange(hosts.askAllAnew, (context) => done({ asked: askWaitingAnew(context) })),
  }
}

/** A host answers what was asked of him or of his unit, nothing else. */
function mayAnswer(context: ChangeContext, questionId: string, employeeId: string): boolean {
  const question = context.db.first(
    sqlite.selectFrom('host_question').select(['employee_id', 'unit_id']).where('id', '=', questionId),
  )
  const employee = context.db.first(sqlite.selectFrom('employee').select('unit_id').where('id', '=', employeeId))
  if (!question || !employee) return false
  return question.employee_id === employeeId || (question.unit_id !== null && question.unit_id === employee.unit_id)
}
