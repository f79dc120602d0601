import { contract } from '../../../shared/contract/index.ts'
import { boardOrder, guestStepOf } from '../../../shared/domain/guest-step.ts'
import { hostStanding } from '../../../shared/domain/host-answer.ts'
import { spokesmanOf } from '../../../shared/domain/party.ts'
import { minuteMs } from '../../../shared/domain/time.ts'
import { done } from '../../dispatch/context.ts'
import { type HandlersOf, onRead } from '../../dispatch/handler.ts'
import { questionsOf, toQuestion } from '../hosts/index.ts'
import { dutyFacts } from '../site/index.ts'
import { guardReasonOf, visitQuery } from '../visits/index.ts'

const { queue } = contract
/** A guest whose visit was just closed still reads why, for a while. */
const showClosedMs = 10 * minuteMs
const longestBoard = 24

export function queueHandlers(): HandlersOf<typeof queue> {
  return {
    board: onRead(queue.board, (context) => {
      const { firstDayWaiting, officeClosesAt } = dutyFacts(context)
      const members = context.db.all(
        visitQuery()
          .where('visit.day', '>=', firstDayWaiting)
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
      const rows = [...Map.groupBy(members, (row) => row.party_id).values()].flatMap(
        (party) => spokesmanOf(party, ['registered']) ?? [],
      )
      const questions = questionsOf(
        context.db,
        rows.map((row) => row.party_id),
      )
      const entries = rows.map((row) => {
        const asked = questions.get(row.party_id) ?? []
        const step = guestStepOf({
          state: row.state,
          closedAs: row.closed_as,
          standing: hostStanding(asked.map(toQuestion), officeClosesAt, context.now),
          guardReason: guardReasonOf(row),
          saidGoodbye: false,
        })
        const changes = asked.map((question) => question.answered_at ?? question.asked_at)
        return { number: row.number, step, changedAt: Math.max(row.registered_at, ...changes) }
      })
      const shown = boardOrder(entries).slice(0, longestBoard)
      return done(shown.map(({ number, step }) => ({ number, step })))
    }),
  }
}
