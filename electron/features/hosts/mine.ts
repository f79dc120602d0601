import { sql } from 'kysely'
import type { HostGuest } from '../../../shared/contract/hosts.ts'
import { hostStanding } from '../../../shared/domain/host-answer.ts'
import { spokesmanOf } from '../../../shared/domain/party.ts'
import { isLive, liveStates } from '../../../shared/domain/visit.ts'
import { among, sqlite } from '../../database/query.ts'
import type { Flag } from '../../database/schema.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { hostView, personName } from '../people/index.ts'
import { dutyFacts } from '../site/index.ts'
import { purposeInWords } from './purpose.ts'
import { currentQuestion, hostOf, questionsOf, toQuestion } from './questions.ts'
import { viewAnswer, viewQuestion } from './views.ts'

/** What the page of one employee shows: who asks for him or his unit, and his guests of today. */
export function guestsOfHost(context: ReadContext, employeeId: string): { asking: HostGuest[]; today: HostGuest[] } {
  const guests = viewParties(context, partiesOf(context, employeeId))
  const asking = guests.filter((guest) => guest.question !== null).sort((a, b) => a.registeredAt - b.registeredAt)
  return { asking, today: guests.filter((guest) => guest.question === null) }
}

/** Parties of the day, and older ones that are still inside. */
function partiesOf(context: ReadContext, employeeId: string): string[] {
  const { db } = context
  const { day } = dutyFacts(context)
  const employee = db.first(sqlite.selectFrom('employee').select('unit_id').where('id', '=', employeeId))
  const unitId = employee?.unit_id ?? null
  const rows = db.all(
    sqlite
      .selectFrom('visit')
      .select('party_id')
      .distinct()
      .where((where) => where.or([where('day', '=', day), where('state', 'in', liveStates)]))
      .where((where) =>
        where.or([where('employee_id', '=', employeeId), ...(unitId ? [where('unit_id', '=', unitId)] : [])]),
      ),
  )
  return rows.map((row) => row.party_id)
}

/** The picture of a guest whom this host may see anyway; undefined for any other party. */
export function photoForHost(context: ReadContext, employeeId: string, partyId: string) {
  if (!partiesOf(context, employeeId).includes(partyId)) return undefined
  return context.db.first(
    sqlite
      .selectFrom('visit')
      .leftJoin('visit_photo', 'visit_photo.visit_id', 'visit.id')
      .select('visit_photo.photo')
      .where('visit.party_id', '=', partyId)
      .where('visit.is_leader', '=', 1),
  )
}

function viewParties(context: ReadContext, partyIds: readonly string[]): HostGuest[] {
  const { db, now } = context
  const visits = db.all(
    sqlite
      .selectFrom('visit')
      .innerJoin('guest', 'guest.id', 'visit.guest_id')
      .selectAll('visit')
      .select('guest.name')
      .select(sql<Flag>`exists (select 1 from visit_photo where visit_id = visit.id)`.as('has_photo'))
      .where('visit.party_id', 'in', among(partyIds))
      .orderBy('visit.is_leader', 'desc')
      .orderBy('visit.id'),
  )
  const questions = questionsOf(db, partyIds)
  const { officeClosesAt } = dutyFacts(context)
  const { visiting } = context.settings()
  return [...Map.groupBy(visits, (visit) => visit.party_id)].flatMap(([partyId, members]) => {
    const leader = members[0]
    if (!leader) return []
    const rows = questions.get(partyId) ?? []
    const current = currentQuestion(rows)
    const stays = spokesmanOf(members, ['inside', 'registered']) ?? leader
    const host = current ? hostOf(current) : null
    return {
      partyId,
      names: members.map((member) => member.name),
      organisation: leader.organisation,
      purpose: purposeInWords(visiting, leader),
      vehicle: leader.vehicle_class ? leader.plate : null,
      hasPhoto: leader.has_photo === 1,
      state: stays.state,
      standing: hostStanding(rows.map(toQuestion), officeClosesAt, now),
      registeredAt: leader.registered_at,
      admittedAt: stays.admitted_at,
      signedOutAt: stays.ended_at,
      question: isLive(stays.state) && host ? viewQuestion(current, hostView(db, host), now) : null,
      answer: viewAnswer(current, (id) => personName(db, id)),
    }
  })
}
