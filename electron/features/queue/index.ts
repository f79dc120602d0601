import { contract } from '../../../shared/contract/index.ts'
import { guestStepOf, isWaitingStep } from '../../../shared/domain/guest-step.ts'
import { hostStanding } from '../../../shared/domain/host-answer.ts'
import { done } from '../../dispatch/context.ts'
import { type HandlersOf, onRead } from '../../dispatch/handler.ts'
import { hostOf, questionsOf, toQuestion } from '../hosts/index.ts'
import { dutyFacts } from '../site/index.ts'
import { type VisitRow, visitQuery } from '../visits/index.ts'

const { queue } = contract
/** A guest whose visit was just closed still reads why, for a while. */
const showClosedMs = 10 * 60_000
const longestBoard = 24

export function queueHandlers(): HandlersOf<typeof queue> {
  return {
    board: onRead(queue.board, (context) => {
      const { day, officeClosesAt } = dutyFacts(context)
      const members = context.db.all(
        visitQuery()
          .where('visit.day', '=', day)
          .where((where) =>
            where.or([
              where('visit.state', '=', 'registered'),
              where('visit.ended_at', '>', context.now - showClosedMs).and('visit.closed_as', '=', 'declined'),
            ]),
          )
          .orderBy('visit.registered_at', 'desc')
          .orderBy('visit.is_leader', 'desc')
          .orderBy('visit.id'),
      )
      const rows = [...Map.groupBy(members, (row) => row.party_id).values()].flatMap(spokesmanOf)
      const questions = questionsOf(
        context.db,
        rows.map((row) => row.party_id),
      )
      const changedAt = (partyId: string) =>
        Math.max(...(questions.get(partyId) ?? []).map((question) => question.answered_at ?? question.asked_at), 0)
      const sorted = rows.toSorted(
        (a, b) => Math.max(changedAt(b.party_id), b.registered_at) - Math.max(changedAt(a.party_id), a.registered_at),
      )
      const steps = sorted.map((row) => ({
        number: row.number,
        step: guestStepOf({
          state: row.state,
          closedAs: row.closed_as,
          standing: hostStanding((questions.get(row.party_id) ?? []).map(toQuestion), officeClosesAt, context.now),
          needsGuard: hostOf(row) === null || row.inside_elsewhere !== null,
          saidGoodbye: false,
        }),
      }))
      // A guest who is called keeps his place at the top while new ones register.
      const called = steps.filter(({ step }) => !isWaitingStep(step))
      const waiting = steps.filter(({ step }) => isWaitingStep(step))
      return done([...called, ...waiting].slice(0, longestBoard))
    }),
  }
}

/** Whose number stands for the party, leader first: of those who still wait, else of those who were declined. */
function spokesmanOf(members: readonly VisitRow[]): VisitRow[] {
  const row = members.find(({ state }) => state === 'registered') ?? members[0]
  return row ? [row] : []
}
