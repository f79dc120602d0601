import type { Answer } from '../../../shared/contract/hosts.ts'
import type { AnswerWay } from '../../../shared/domain/host-answer.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { isLive, liveStates, type VisitState } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { isActiveHost } from '../people/index.ts'
import { waitNow } from '../site/index.ts'
import { ask, currentQuestion, hostColumns, type QuestionRow, questionsOf } from './questions.ts'

export type Given = { readonly way: AnswerWay; readonly givenBy: string; readonly relayedBy: string | null }

/** Records an answer (rows M3, M4); the first one counts, whoever of a unit was quicker. */
export function recordAnswer(
  context: ChangeContext,
  questionId: string,
  answer: Answer,
  given: Given,
): Outcome<Nothing> {
  const question = context.db.first(sqlite.selectFrom('host_question').selectAll().where('id', '=', questionId))
  if (!question) return refuse({ code: 'not-found' })
  const current = currentQuestion(questionsOf(context.db, [question.party_id]).get(question.party_id) ?? [])
  if (question.answer || current?.id !== question.id) return refuse({ code: 'question-answered' })
  const gone = stateOfGone(context, question.party_id)
  if (gone) return refuse({ code: 'visit-not', state: gone })
  const fields = new Fields()
  const words = wordsOf(context, answer, fields)
  if (!fields.areFine) return fields.refusal
  if (answer.kind === 'pass-on' && !isActiveHost(context.db, answer.to)) return refuse({ code: 'host-left', item: '' })
  keep(context, question, answer, { ...given, ...words })
  if (answer.kind === 'pass-on') passOn(context, question, answer)
  if (answer.kind === 'receive') setReceiver(context, question)
  return done({})
}

/** How the visit of a party ended of whom nobody is here any more; null while somebody is. */
function stateOfGone(context: ChangeContext, partyId: string): VisitState | null {
  const states = context.db
    .all(sqlite.selectFrom('visit').select('state').where('party_id', '=', partyId).orderBy('is_leader', 'desc'))
    .map(({ state }) => state)
  return states.some(isLive) ? null : (states[0] ?? null)
}

/** The words of an answer, cleaned; what is missing or out of bounds is noted in `fields`. */
function wordsOf(context: ChangeContext, answer: Answer, fields: Fields): { note: string; where: string } {
  switch (answer.kind) {
    case 'decline':
      return { note: fields.needed('reason', answer.reason), where: '' }
    case 'wait':
      judgeUntil(context, answer.until, fields)
      return { note: '', where: fields.needed('where', answer.where, textLimits.place) }
    case 'receive':
    case 'pass-on':
      return { note: fields.optional('reason', answer.note, textLimits.note), where: '' }
  }
}

/** Row M4: never past the cutoff; at night nobody may wait at all. */
function judgeUntil(context: ChangeContext, until: number, fields: Fields): void {
  const limits = waitNow(context)
  if (until <= context.now) fields.refuse('until', 'in-the-past')
  if (limits === null || until > limits.latest) fields.refuse('until', 'too-late')
}

type Kept = Given & { readonly note: string; readonly where: string }

function keep(context: ChangeContext, question: QuestionRow, answer: Answer, given: Kept): void {
  const until = answer.kind === 'wait' ? answer.until : null
  context.db.run(
    sqlite
      .updateTable('host_question')
      .set({
        answer: answer.kind,
        answered_at: context.now,
        way: given.way,
        given_by: given.givenBy,
        relayed_by: given.relayedBy,
        note: given.note,
        wait_where: given.where,
        until,
      })
      .where('id', '=', question.id),
  )
  context.note({
    what: 'host-answered',
    record: question.party_id,
    clear: { question: question.id, answer: answer.kind, way: given.way, relayedBy: given.relayedBy, until },
  })
  context.touch('hosts', 'visits')
}

/** The visit's host becomes the colleague; the journal keeps who was asked first. */
function passOn(context: ChangeContext, question: QuestionRow, answer: Extract<Answer, { kind: 'pass-on' }>): void {
  setHost(context, question.party_id, answer.to)
  ask(context, question.party_id, answer.to, question.is_asked_anew === 1)
}

/** A guest of a unit is with whoever of it received him on his own page: slip and lists lead to that name and room. */
function setReceiver({ db, asker }: ChangeContext, question: QuestionRow): void {
  const receiver = asker.session?.employeeId
  if (!receiver || question.unit_id === null) return
  db.run(
    sqlite
      .updateTable('visit')
      .set({ employee_id: receiver })
      .where('party_id', '=', question.party_id)
      .where('state', 'in', liveStates)
      .where('unit_id', '=', question.unit_id)
      .where('employee_id', 'is', null),
  )
}

/** Of those who still wait; of those inside only where nobody does: who was let in earlier is with the host who received him. */
export function setHost(
  context: ChangeContext,
  partyId: string,
  host: Extract<Answer, { kind: 'pass-on' }>['to'],
): void {
  const ofParty = sqlite.updateTable('visit').set(hostColumns(host)).where('party_id', '=', partyId)
  const changed = context.db.run(ofParty.where('state', '=', 'registered'))
  if (changed === 0) context.db.run(ofParty.where('state', '=', 'inside'))
}
