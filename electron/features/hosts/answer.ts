import type { Answer } from '../../../shared/contract/hosts.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { waitLimits } from '../../../shared/domain/calendar-moments.ts'
import type { AnswerWay } from '../../../shared/domain/host-answer.ts'
import { cleanText } from '../../../shared/domain/text.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, refuse } from '../../dispatch/context.ts'
import { isActiveHost } from '../people/index.ts'
import { dutyFacts } from '../site/index.ts'
import { ask, currentQuestion, type QuestionRow, questionsOf } from './questions.ts'

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
  const problems = problemsOf(context, answer)
  if (problems.length > 0) return refuse({ code: 'fields', problems })
  if (answer.kind === 'pass-on' && !isActiveHost(context.db, answer.to)) return refuse({ code: 'host-left', item: '' })
  keep(context, question, answer, given)
  if (answer.kind === 'pass-on') passOn(context, question, answer)
  return done({})
}

function problemsOf(context: ChangeContext, answer: Answer): FieldProblem[] {
  if (answer.kind === 'decline') return cleanText(answer.reason) ? [] : [{ field: 'reason', problem: 'empty' }]
  if (answer.kind !== 'wait') return []
  const { calendar, zone } = dutyFacts(context)
  const limits = waitLimits(calendar, zone, context.now)
  const problems: FieldProblem[] = []
  if (!cleanText(answer.where)) problems.push({ field: 'where', problem: 'empty' })
  if (answer.until <= context.now) problems.push({ field: 'until', problem: 'in-the-past' })
  // Row M4: never past the cutoff; at night nobody may wait at all.
  if (limits === null || answer.until > limits.latest) problems.push({ field: 'until', problem: 'too-late' })
  return problems
}

function keep(context: ChangeContext, question: QuestionRow, answer: Answer, given: Given): void {
  const note = answer.kind === 'decline' ? answer.reason : answer.kind === 'wait' ? '' : answer.note
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
        note: cleanText(note),
        wait_where: answer.kind === 'wait' ? cleanText(answer.where) : '',
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

export function setHost(
  context: ChangeContext,
  partyId: string,
  host: Extract<Answer, { kind: 'pass-on' }>['to'],
): void {
  context.db.run(
    sqlite
      .updateTable('visit')
      .set({
        employee_id: host.kind === 'employee' ? host.id : null,
        unit_id: host.kind === 'unit' ? host.id : null,
      })
      .where('party_id', '=', partyId),
  )
}
