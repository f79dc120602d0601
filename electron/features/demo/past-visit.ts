import type { Registration } from '../../../shared/contract/kiosk.ts'
import type { AdmissionRow } from '../../../shared/contract/visits.ts'
import { type Instant, minuteMs } from '../../../shared/domain/time.ts'
import { sqlite } from '../../database/query.ts'
import { type Asker, type ChangeContext, done } from '../../dispatch/context.ts'
import { questionsOf, recordAnswer } from '../hosts/index.ts'
import { findHosts } from '../people/index.ts'
import { admit, freeItems, registerGuest, signOut } from '../visits/index.ts'
import type { MadeUpGuest, PastGuest } from './past-guests.ts'
import { accepted, contextAt, hostAsker, kioskAsker, type Step } from './timeline.ts'

const answeredAfter = 2 * minuteMs
const admittedAfter = 5 * minuteMs

/** One visit from the kiosk to the way out, by the product's own operations. */
export function stepsOf(guest: PastGuest, at: Instant, guard: Asker): Step[] {
  let visitIds: readonly string[] = []
  const admittedAt = at + admittedAfter
  return [
    {
      at,
      run: (context) => {
        const entry = { noticeIn: 'id' as const, guardId: null, emergencyService: null, lateEntry: null, guestId: null }
        const registration = registrationOf(context, guest)
        const registered = accepted(registerGuest(contextAt(context, at, kioskAsker), { ...entry, registration }))
        visitIds = registered.partyVisitIds
        return done({})
      },
    },
    { at: at + answeredAfter, run: (context) => receive(context, at + answeredAfter, guest, visitIds) },
    {
      at: admittedAt,
      run: (context) => {
        const rows = admissionOf(context, guest, visitIds)
        const admitted = admit(contextAt(context, admittedAt, guard), { rows, setAside: null })
        markPrinted(context)
        return admitted
      },
    },
    {
      at: admittedAt + guest.minutes * minuteMs,
      run: (context) => {
        const leaving = contextAt(context, admittedAt + guest.minutes * minuteMs, guard)
        for (const id of visitIds) accepted(signOut(leaving, id, returnsOf(context, id)))
        return done({})
      },
    },
  ]
}

/** Yesterday's slips lie in nobody's printer any more. */
function markPrinted({ db }: ChangeContext): void {
  const printed = sqlite
    .updateTable('print_job')
    .set((job) => ({ state: 'printed' as const, ended_at: job.ref('created_at') }))
  db.run(printed.where('state', '=', 'queued'))
}

export function registrationOf({ db }: ChangeContext, guest: MadeUpGuest): Registration {
  const { name, telephone, organisation, purposeKey, purposeText, companions, vehicle } = guest
  return {
    name,
    telephone,
    organisation,
    purposeKey,
    purposeText,
    host: hostOf(db, guest.host),
    companions: [...companions],
    vehicle,
    photo: null,
    language: 'id',
  }
}

function hostOf(db: ChangeContext['db'], name: string) {
  const host = findHosts(db, name)[0]
  if (!host) throw new Error(`The demonstration has no ${name}`)
  return host.ref
}

export function receive(
  context: ChangeContext,
  at: Instant,
  guest: Pick<MadeUpGuest, 'host'>,
  visitIds: readonly string[],
) {
  const visit = context.db.first(
    sqlite
      .selectFrom('visit')
      .select(['party_id', 'employee_id'])
      .where('id', '=', visitIds[0] ?? ''),
  )
  const question = visit && questionsOf(context.db, [visit.party_id]).get(visit.party_id)?.at(-1)
  if (!visit || !question) throw new Error('Nobody was asked')
  const answering = contextAt(context, at, hostAsker(visit.employee_id ?? ''))
  const given = { way: 'page', givenBy: guest.host, relayedBy: null } as const
  return recordAnswer(answering, question.id, { kind: 'receive', note: '' }, given)
}

/** Badges and lockers in the order in which they are free; the leader drives. */
export function admissionOf(
  { db }: ChangeContext,
  { vehicle, document }: Pick<MadeUpGuest, 'vehicle' | 'document'>,
  visitIds: readonly string[],
): AdmissionRow[] {
  const badges = freeItems(db, 'badge', visitIds.length)
  const lockers = freeItems(db, 'locker', visitIds.length)
  return visitIds.map((visitId, place) => ({
    visitId,
    document: { type: document, locker: lockers[place] ?? null },
    badge: badges[place] ?? null,
    parking: vehicle && place === 0 ? { kind: 'card', classKey: vehicle.classKey } : { kind: 'none' },
  }))
}

export function returnsOf({ db }: ChangeContext, visitId: string) {
  const loans = db.all(
    sqlite.selectFrom('loan').select('id').where('visit_id', '=', visitId).where('outcome', 'is', null),
  )
  return loans.map(({ id }) => ({ loanId: id, outcome: 'returned' as const, note: '' }))
}
