import type { Selectable } from 'kysely'
import type { HostRef, HostView } from '../../../shared/contract/fields.ts'
import type { LoanView, VisitView } from '../../../shared/contract/visits.ts'
import { hostStanding, waitingPlace } from '../../../shared/domain/host-answer.ts'
import { among, type Reader, sqlite } from '../../database/query.ts'
import type { Tables } from '../../database/schema.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import {
  currentQuestion,
  hostOf,
  purposeInWords,
  type QuestionRow,
  questionsAbout,
  questionsOf,
  toQuestion,
  viewAnswer,
  viewQuestion,
} from '../hosts/index.ts'
import { hostContact, hostView, personName } from '../people/index.ts'
import { dutyFacts } from '../site/index.ts'
import type { VisitRow } from './rows.ts'
import { stayFactOf, stayLimitsIn } from './stay.ts'

/** The employees whose page is open now. */
export type ConnectedHosts = () => ReadonlySet<string>

/** Turns rows into what screens show, looking up everything that hangs on them in one query a table. */
export function viewVisits(context: ReadContext, connected: ConnectedHosts, rows: readonly VisitRow[]): VisitView[] {
  if (rows.length === 0) return []
  const attached = attachmentsOf(context, rows)
  const limitsOf = stayLimitsIn(context)
  const { officeClosesAt } = dutyFacts(context)
  const online = connected()
  const hostAt = hostsOf(context.db)
  return rows.map((row) => {
    const questions = attached.questions.get(row.party_id) ?? []
    const loans = attached.loans.get(row.id) ?? []
    const excuse = attached.excuses.get(row.id)?.at(-1) ?? null
    const asked = questions.map(toQuestion)
    return {
      ...plainFields(context, row),
      ...hostFields(context, row, { questions, online, hostAt }),
      standing: hostStanding(asked, officeClosesAt, context.now),
      waitingPlace: waitingPlace(questionsAbout(row, questions).map(toQuestion)),
      insideElsewhere: row.inside_elsewhere
        ? { visitId: row.inside_elsewhere, badge: badgeOut(context, row.inside_elsewhere) }
        : null,
      stay: stayFactOf(limitsOf(row, questions, excuse?.until ?? null), context.now),
      excuse: excuse && { official: excuse.official, reason: excuse.reason, until: excuse.until },
      setAside: (attached.setAside.get(row.id) ?? []).map(({ rule, official, reason }) => ({ rule, official, reason })),
      readings: (attached.readings.get(row.id) ?? []).map(({ id, at, outcome, celsius, source }) => ({
        id,
        at,
        outcome,
        celsius,
        source,
      })),
      loans: loans.map(viewLoan),
    }
  })
}

export function viewLoan(loan: Selectable<Tables['loan']>): LoanView {
  return {
    id: loan.id,
    kind: loan.kind,
    item: loan.item,
    documentType: loan.document_type,
    beganAt: loan.began_at,
    outcome: loan.outcome,
    note: loan.note,
  }
}

function attachmentsOf({ db }: ReadContext, rows: readonly VisitRow[]) {
  const ids = among(rows.map((row) => row.id))
  const parties = [...new Set(rows.map((row) => row.party_id))]
  const byVisit = <Row extends { visit_id: string }>(found: Row[]) => Map.groupBy(found, (row) => row.visit_id)
  return {
    questions: questionsOf(db, parties),
    loans: byVisit(
      db.all(sqlite.selectFrom('loan').selectAll().where('visit_id', 'in', ids).orderBy('began_at').orderBy('id')),
    ),
    excuses: byVisit(db.all(sqlite.selectFrom('excuse').selectAll().where('visit_id', 'in', ids).orderBy('id'))),
    setAside: byVisit(db.all(sqlite.selectFrom('set_aside').selectAll().where('visit_id', 'in', ids).orderBy('at'))),
    readings: byVisit(
      db.all(sqlite.selectFrom('temperature_reading').selectAll().where('visit_id', 'in', ids).orderBy('at')),
    ),
  }
}

function plainFields(context: ReadContext, row: VisitRow) {
  const { visiting } = context.settings()
  return {
    id: row.id,
    partyId: row.party_id,
    partySize: row.party_size,
    isLeader: row.is_leader === 1,
    number: row.number,
    name: row.name,
    telephone: row.telephone,
    organisation: row.organisation,
    purpose: purposeInWords(visiting, row),
    state: row.state,
    closedAs: row.closed_as,
    vehicle: row.vehicle_class ? { classKey: row.vehicle_class, plate: row.plate } : null,
    roadsidePlace: row.roadside_place,
    hasPhoto: row.has_photo === 1,
    registeredAt: row.registered_at,
    admittedAt: row.admitted_at,
    goodbyeAt: row.goodbye_at,
    endedAt: row.ended_at,
    isLateEntry: row.is_late_entry === 1,
    emergencyService: row.emergency_service,
    isIncomplete: row.is_incomplete === 1,
  }
}

type Host = { readonly view: HostView | null; readonly contact: ReturnType<typeof hostContact> }

/** Each host looked up once, however many guests of a list he has. */
function hostsOf(db: Reader): (ref: HostRef) => Host {
  const known = new Map<string, Host>()
  return (ref) => {
    const key = `${ref.kind} ${ref.id}`
    const host = known.get(key) ?? { view: hostView(db, ref), contact: hostContact(db, ref) }
    known.set(key, host)
    return host
  }
}

type Around = {
  readonly questions: readonly QuestionRow[]
  readonly online: ReadonlySet<string>
  readonly hostAt: (ref: HostRef) => Host
}

function hostFields({ db, now }: ReadContext, row: VisitRow, { questions, online, hostAt }: Around) {
  const ref = hostOf(row)
  const current = currentQuestion(questions)
  const asked = current ? hostOf(current) : null
  const host = ref ? hostAt(ref) : null
  return {
    host: host?.view ?? null,
    hostExtension: host?.contact.extension ?? '',
    hostTelephone: host?.contact.telephone ?? '',
    isHostConnected: host?.contact.members.some((id) => online.has(id)) ?? false,
    question: viewQuestion(current, asked ? hostAt(asked).view : null, now),
    answer: viewAnswer(current, (id) => personName(db, id)),
  }
}

function badgeOut({ db }: ReadContext, visitId: string): string | null {
  const loan = db.first(
    sqlite
      .selectFrom('loan')
      .select('item')
      .where('visit_id', '=', visitId)
      .where('kind', '=', 'badge')
      .where('outcome', 'is', null),
  )
  return loan?.item ?? null
}
