import type { z } from 'zod'
import type { HostView } from '../../../shared/contract/fields.ts'
import type { AnsweredView, questionView } from '../../../shared/contract/hosts.ts'
import { urgencyOf } from '../../../shared/domain/host-answer.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { QuestionRow } from './questions.ts'

/** A question as screens show it; null once it is answered. */
export function viewQuestion(
  row: QuestionRow | undefined,
  host: HostView | null,
  now: Instant,
): z.infer<typeof questionView> | null {
  if (!row || row.answer || !host) return null
  return {
    id: row.id,
    askedAt: row.asked_at,
    askedOf: host,
    urgency: urgencyOf(row.asked_at, now),
    isAskedAnew: row.is_asked_anew === 1,
  }
}

export function viewAnswer(row: QuestionRow | undefined, nameOf: (personId: string) => string): AnsweredView | null {
  if (!row?.answer || row.answered_at === null || !row.way) return null
  return {
    kind: row.answer,
    answeredAt: row.answered_at,
    way: row.way,
    givenBy: row.given_by ?? '',
    relayedBy: row.relayed_by ? nameOf(row.relayed_by) : null,
    note: row.note,
    where: row.wait_where,
    until: row.until,
  }
}
