import type { Station } from '../../../shared/contract/access.ts'
import { dayOf } from '../../../shared/domain/calendar.ts'
import { formatCode } from '../../../shared/domain/ids.ts'
import type { Consent } from '../../../shared/domain/visit.ts'
import { digest } from '../../database/ids.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { ask, hostColumns } from '../hosts/index.ts'
import { isActiveHost } from '../people/index.ts'
import { dutyFacts } from '../site/index.ts'
import { keepGuest, recordFor } from './guest.ts'
import { nextNumber } from './number.ts'
import { type CleanRegistration, cleanRegistration, type Entry } from './registration.ts'

export type Registered = {
  readonly visitId: string
  readonly number: string
  readonly code: string
  readonly partyVisitIds: readonly string[]
}

/** Writes a guest and companions into the register (row M1) and puts the question to the host. */
export function registerGuest(context: ChangeContext, entry: Entry): Outcome<Registered> {
  const fields = new Fields()
  const clean = cleanRegistration(context, entry, fields)
  if (!fields.areFine) return fields.refusal
  if (clean.host && !isActiveHost(context.db, clean.host)) return refuse({ code: 'host-left', item: '' })
  const partyId = context.newId()
  const registeredAt = entry.lateEntry?.arrivedAt ?? context.now
  context.db.run(sqlite.insertInto('party').values({ id: partyId, registered_at: registeredAt }))
  const { guestId, telephone } = recordFor(context.db, entry.guestId, clean)
  const leader = insertVisit(
    context,
    entry,
    { ...clean, telephone },
    { partyId, name: clean.name, guestId, isLeader: true },
  )
  const companions = clean.companions.map((name) =>
    insertVisit(context, entry, clean, { partyId, name, guestId: null, isLeader: false }),
  )
  // Who has left again has nothing more to ask.
  const isOver = entry.lateEntry !== null && entry.lateEntry.leftAt !== null
  if (clean.host && !entry.emergencyService && !isOver) ask(context, partyId, clean.host, false)
  context.touch('visits')
  return done({
    visitId: leader.id,
    number: leader.number,
    code: leader.code,
    partyVisitIds: [leader.id, ...companions.map((visit) => visit.id)],
  })
}

type Member = {
  readonly partyId: string
  readonly name: string
  readonly guestId: string | null
  readonly isLeader: boolean
}

function insertVisit(context: ChangeContext, entry: Entry, clean: CleanRegistration, member: Member) {
  const { registration } = entry
  const isProven = entry.guardId !== null || member.guestId === entry.guestId
  const guest = keepGuest(
    context,
    { id: member.guestId, mayChange: isProven },
    { name: member.name, telephone: member.isLeader ? clean.telephone : '', organisation: clean.organisation },
  )
  const day = dutyDayOf(context, entry)
  const id = context.newId()
  const code = formatCode('visit', context.newToken())
  const number = nextNumber(context.db, day)
  const vehicle = member.isLeader ? clean.vehicle : null
  context.db.run(
    sqlite.insertInto('visit').values({
      id,
      guest_id: guest.id,
      party_id: member.partyId,
      is_leader: member.isLeader ? 1 : 0,
      day,
      number,
      code,
      state: 'registered',
      organisation: clean.organisation,
      purpose_key: clean.purposeKey,
      purpose_text: clean.purposeText,
      ...hostColumns(clean.host),
      vehicle_class: vehicle?.classKey ?? null,
      plate: vehicle?.plate ?? '',
      language: registration.language,
      station: context.asker.station as Station,
      registered_at: entry.lateEntry?.arrivedAt ?? context.now,
      registered_by: entry.guardId,
      is_late_entry: entry.lateEntry ? 1 : 0,
      emergency_service: entry.emergencyService,
      is_incomplete: entry.emergencyService ? 1 : 0,
      ...consentTo(context, entry, member.isLeader),
    }),
  )
  if (member.isLeader && registration.photo)
    context.db.run(sqlite.insertInto('visit_photo').values({ visit_id: id, photo: registration.photo }))
  context.note({
    what: 'guest-registered',
    record: id,
    clear: {
      number,
      party: member.partyId,
      state: 'registered',
      lateEntry: entry.lateEntry !== null,
      service: entry.emergencyService,
    },
  })
  return { id, number, guestId: guest.id, code: guest.isTheirs ? guest.code : code }
}

/** Who agreed to be written down, and to which text of the notice: that text stands among the settings in the journal. */
function consentTo(context: ChangeContext, entry: Entry, isLeader: boolean): { consent: Consent; notice: string } {
  const notice = digest(context.settings().visiting.privacyNotice[entry.noticeIn])
  if (entry.guardId !== null) return { consent: 'told-by-guard', notice }
  return { consent: isLeader ? 'by-guest' : 'by-leader', notice }
}

/** A late entry belongs to the day on which the guest came. */
function dutyDayOf(context: ChangeContext, { lateEntry }: Entry): string {
  const { day, calendar, zone } = dutyFacts(context)
  return lateEntry ? dayOf(calendar, zone, lateEntry.arrivedAt) : day
}
