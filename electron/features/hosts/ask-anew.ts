import { isAskedAnew } from '../../../shared/domain/host-answer.ts'
import { liveStates } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'
import { dutyFacts } from '../site/index.ts'
import { ask, currentQuestion, hostOf, questionsOf, toQuestion } from './questions.ts'

/** Row M4: when the office closes (16:00), host or leader is asked anew for each guest who may wait. Returns how many parties. */
export function askWaitingAnew(context: ChangeContext): number {
  const { officeClosesAt } = dutyFacts(context)
  if (officeClosesAt === null || context.now < officeClosesAt) return 0
  const here = context.db.all(sqlite.selectFrom('visit').select('party_id').distinct().where('state', 'in', liveStates))
  const questions = questionsOf(
    context.db,
    here.map((visit) => visit.party_id),
  )
  let asked = 0
  for (const [partyId, rows] of questions) {
    const current = currentQuestion(rows)
    const host = current && hostOf(current)
    if (!host || !isAskedAnew(rows.map(toQuestion), officeClosesAt, context.now)) continue
    ask(context, partyId, host, true)
    asked += 1
  }
  return asked
}
