import type { GuestProgress } from '../../../shared/contract/kiosk.ts'
import { guestStepOf } from '../../../shared/domain/guest-step.ts'
import { hostStanding } from '../../../shared/domain/host-answer.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { currentQuestion, hostOf, questionsOf, toQuestion } from '../hosts/index.ts'
import { hostView } from '../people/index.ts'
import { dutyFacts } from '../site/index.ts'
import { guardReasonOf, type VisitRow, visitQuery } from '../visits/index.ts'

/** What a guest may know of his own visit; `code` is the one that his key entitles him to (`codeFor`). */
export function progressOf(context: ReadContext, row: VisitRow, code: string): GuestProgress {
  const questions = questionsOf(context.db, [row.party_id]).get(row.party_id) ?? []
  const current = currentQuestion(questions)
  const ref = hostOf(row)
  const host = ref && hostView(context.db, ref)
  const reason = guardReasonOf(row)
  const step = guestStepOf({
    state: row.state,
    closedAs: row.closed_as,
    standing: hostStanding(questions.map(toQuestion), dutyFacts(context).officeClosesAt, context.now),
    guardReason: reason,
    saidGoodbye: row.goodbye_at !== null,
  })
  return {
    number: row.number,
    companionNumbers: row.is_leader === 1 ? companionNumbers(context, row.party_id) : [],
    code,
    step,
    guardReason: step === 'see-guard' ? reason : null,
    registeredAt: row.registered_at,
    hostName: host?.name ?? null,
    askedAt: current?.asked_at ?? null,
    note: current?.note || null,
    room: current?.wait_where || (step === 'come-to-desk' || step === 'inside' ? (host?.room ?? null) : null),
    until: current?.until ?? null,
  }
}

function companionNumbers({ db }: ReadContext, partyId: string): string[] {
  const rows = db.all(
    visitQuery().where('visit.party_id', '=', partyId).where('visit.is_leader', '=', 0).orderBy('visit.number'),
  )
  return rows.map(({ number }) => number)
}
