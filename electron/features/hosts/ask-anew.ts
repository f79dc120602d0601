import { sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'
import { dutyFacts } from '../site/index.ts'
import { ask, currentQuestion, hostOf, questionsOf } from './questions.ts'

/**
 * Row M4: when the office closes (16:00), host or leader is asked anew for each guest who waits inside. Whoever has been asked
 * since the closing is not asked twice. Returns how many parties were asked.
 */
export function askWaitingAnew(context: ChangeContext): number {
  const { officeClosesAt } = dutyFacts(context)
  if (officeClosesAt === null || context.now < officeClosesAt) return 0
  const inside = context.db.all(sqlite.selectFrom('visit').select('party_id').distinct().where('state', '=', 'inside'))
  const questions = questionsOf(
    context.db,
    inside.map((visit) => visit.party_id),
  )
  let asked = 0
  for (const [partyId, rows] of questions) {
    const current = currentQuestion(rows)
    const host = current && hostOf(current)
    if (!host || current.answer !== 'wait' || current.asked_at >= officeClosesAt) continue
    ask(context, partyId, host, true)
    asked += 1
  }
  return asked
}
