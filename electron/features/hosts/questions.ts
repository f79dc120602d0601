import type { Selectable } from 'kysely'
import type { HostRef } from '../../../shared/contract/fields.ts'
import type { HostQuestion } from '../../../shared/domain/host-answer.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { among, type Reader, sqlite } from '../../database/query.ts'
import type { Tables } from '../../database/schema.ts'
import type { ChangeContext } from '../../dispatch/context.ts'

export type QuestionRow = Selectable<Tables['host_question']>

/** Puts a question to a host on behalf of a party. Whatever was asked before lapses: the newest question counts. */
export function ask(context: ChangeContext, partyId: string, host: HostRef, isAskedAnew: boolean): string {
  lapseAll(context, partyId)
  const id = context.newId()
  const guard = context.asker.session?.screen === 'desk' ? (context.asker.session.person?.id ?? null) : null
  context.db.run(
    sqlite.insertInto('host_question').values({
      id,
      party_id: partyId,
      ...hostColumns(host),
      asked_at: context.now,
      asked_by: guard,
      is_asked_anew: isAskedAnew ? 1 : 0,
    }),
  )
  const what = isAskedAnew ? 'host-asked-anew' : 'host-asked'
  context.note({ what, record: partyId, clear: { question: id, host: host.id, hostKind: host.kind } })
  context.touch('hosts', 'visits')
  return id
}

export function lapseAll(context: ChangeContext, partyId: string): void {
  context.db.run(
    sqlite
      .updateTable('host_question')
      .set({ lapsed_at: context.now })
      .where('party_id', '=', partyId)
      .where('lapsed_at', 'is', null),
  )
}

/** What lapsed at this moment counts again, but for what was asked only then. */
export function undoLapse(context: ChangeContext, partyId: string, lapsedAt: Instant): void {
  context.db.run(
    sqlite
      .updateTable('host_question')
      .set({ lapsed_at: null })
      .where('party_id', '=', partyId)
      .where('lapsed_at', '=', lapsedAt)
      .where('asked_at', '<', lapsedAt),
  )
}

/** The questions of several parties at once, in the order in which they were put: ids keep it also where the clock was put back. */
export function questionsOf(db: Reader, partyIds: readonly string[]): Map<string, QuestionRow[]> {
  const rows = db.all(
    sqlite.selectFrom('host_question').selectAll().where('party_id', 'in', among(partyIds)).orderBy('id'),
  )
  return Map.groupBy(rows, (row) => row.party_id)
}

export function hostOf(row: { employee_id: string | null; unit_id: string | null }): HostRef | null {
  if (row.employee_id) return { kind: 'employee', id: row.employee_id }
  return row.unit_id ? { kind: 'unit', id: row.unit_id } : null
}

export function hostColumns(host: HostRef | null): { employee_id: string | null; unit_id: string | null } {
  return {
    employee_id: host?.kind === 'employee' ? host.id : null,
    unit_id: host?.kind === 'unit' ? host.id : null,
  }
}

type Visit = { admitted_at: Instant | null; employee_id: string | null; unit_id: string | null }

/** What was asked for this guest: of one inside, not what another host was asked since for those of the party who still wait. */
export function questionsAbout(visit: Visit, questions: readonly QuestionRow[]): readonly QuestionRow[] {
  const { admitted_at, employee_id, unit_id } = visit
  if (admitted_at === null) return questions
  // A unit's guest may be with one of its people by now.
  const isOfHost = (row: QuestionRow) => (row.employee_id ? row.employee_id === employee_id : row.unit_id === unit_id)
  return questions.filter((row) => row.asked_at <= admitted_at || isOfHost(row))
}

/** The row as the rules of `domain/host-answer.ts` see it. */
export function toQuestion(row: QuestionRow): HostQuestion {
  const answer =
    row.answer && row.answered_at !== null
      ? { kind: row.answer, answeredAt: row.answered_at, until: row.until, where: row.wait_where }
      : null
  return { askedAt: row.asked_at, lapsedAt: row.lapsed_at, answer }
}

/** The question that counts now. */
export function currentQuestion(rows: readonly QuestionRow[]): QuestionRow | undefined {
  return rows.findLast((row) => row.lapsed_at === null)
}
