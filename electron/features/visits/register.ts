import type { Station } from '../../../shared/contract/access.ts'
import type { HostRef } from '../../../shared/contract/fields.ts'
import type { Registration } from '../../../shared/contract/kiosk.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { dayOf } from '../../../shared/domain/calendar.ts'
import { formatCode } from '../../../shared/domain/ids.ts'
import { personName as checkName, cleanText, normalisePlate, normaliseTelephone } from '../../../shared/domain/text.ts'
import type { EmergencyService } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, refuse } from '../../dispatch/context.ts'
import { ask } from '../hosts/index.ts'
import { isActiveHost } from '../people/index.ts'
import { dutyFacts } from '../site/index.ts'
import { keepGuest, knownGuest } from './guest.ts'
import { nextNumber } from './number.ts'

export type Entry = {
  readonly registration: Registration
  /** Null at the kiosk. */
  readonly guardId: string | null
  readonly emergencyService: EmergencyService | null
  readonly lateEntry: { readonly arrivedAt: number; readonly leftAt: number | null } | null
  /** A guest who was recognised: his record is used whatever the telephone says. */
  readonly guestId: string | null
}

export type Registered = {
  readonly visitId: string
  readonly number: string
  readonly code: string
  readonly goesToGuard: boolean
  readonly partyVisitIds: readonly string[]
}

/** What stands in the form after the rules have cleaned it. */
type Clean = {
  readonly name: string
  readonly telephone: string
  readonly organisation: string
  readonly purposeKey: string | null
  readonly purposeText: string
  readonly companions: readonly string[]
  readonly vehicle: { readonly classKey: string; readonly plate: string } | null
  readonly host: HostRef | null
}

/** Writes a guest and companions into the register (row M1) and puts the question to the host. */
export function registerGuest(context: ChangeContext, entry: Entry): Outcome<Registered> {
  const { clean, problems } = checkRegistration(context, entry)
  if (problems.length > 0) return refuse({ code: 'fields', problems })
  if (clean.host && !isActiveHost(context.db, clean.host)) return refuse({ code: 'host-left', item: '' })
  const partyId = context.newId()
  const registeredAt = entry.lateEntry?.arrivedAt ?? context.now
  context.db.run(sqlite.insertInto('party').values({ id: partyId, registered_at: registeredAt }))
  const leaderGuest = entry.guestId ?? knownGuest(context.db, clean.telephone, clean.name)
  const leader = insertVisit(context, entry, clean, { partyId, name: clean.name, guestId: leaderGuest, isLeader: true })
  const companions = clean.companions.map((name) =>
    insertVisit(context, entry, clean, { partyId, name, guestId: null, isLeader: false }),
  )
  if (clean.host && !entry.emergencyService) ask(context, partyId, clean.host, false)
  context.touch('visits')
  const inside = context.db.first(
    sqlite
      .selectFrom('visit')
      .select('id')
      .where('guest_id', '=', leader.guestId)
      .where('state', '=', 'inside')
      .where('id', '<>', leader.id),
  )
  return done({
    visitId: leader.id,
    number: leader.number,
    code: leader.guestCode,
    goesToGuard: clean.host === null || inside !== undefined,
    partyVisitIds: [leader.id, ...companions.map((visit) => visit.id)],
  })
}

type Member = {
  readonly partyId: string
  readonly name: string
  readonly guestId: string | null
  readonly isLeader: boolean
}

function insertVisit(context: ChangeContext, entry: Entry, clean: Clean, member: Member) {
  const { registration } = entry
  const guest = keepGuest(context, member.guestId, {
    name: member.name,
    telephone: member.isLeader ? clean.telephone : '',
    organisation: clean.organisation,
    photo: member.isLeader ? registration.photo : null,
  })
  const day = dutyDayOf(context, entry)
  const id = context.newId()
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
      code: formatCode('visit', context.newToken()),
      state: 'registered',
      organisation: clean.organisation,
      purpose_key: clean.purposeKey,
      purpose_text: clean.purposeText,
      employee_id: clean.host?.kind === 'employee' ? clean.host.id : null,
      unit_id: clean.host?.kind === 'unit' ? clean.host.id : null,
      vehicle_class: vehicle?.classKey ?? null,
      plate: vehicle?.plate ?? '',
      language: registration.language,
      station: context.asker.station as Station,
      registered_at: entry.lateEntry?.arrivedAt ?? context.now,
      registered_by: entry.guardId,
      is_late_entry: entry.lateEntry ? 1 : 0,
      emergency_service: entry.emergencyService,
      is_incomplete: entry.emergencyService ? 1 : 0,
    }),
  )
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
    personal: {
      salt: guest.salt,
      fields: {
        name: member.name,
        telephone: guest.telephone,
        organisation: clean.organisation,
        purpose: clean.purposeText,
        plate: vehicle?.plate ?? '',
      },
    },
  })
  return { id, number, guestId: guest.id, guestCode: guest.code }
}

/** A late entry belongs to the day on which the guest came. */
function dutyDayOf(context: ChangeContext, { lateEntry }: Entry): string {
  const { day, calendar, zone } = dutyFacts(context)
  return lateEntry ? dayOf(calendar, zone, lateEntry.arrivedAt) : day
}

/** All problems at once, so that nobody mends one field to be told of the next. */
function checkRegistration(context: ChangeContext, entry: Entry): { clean: Clean; problems: FieldProblem[] } {
  const { registration } = entry
  const problems: FieldProblem[] = []
  const isEmergency = entry.emergencyService !== null
  const name = checkName(registration.name)
  if (!name.ok) problems.push({ field: 'name', problem: name.problem })
  const telephone =
    registration.telephone.trim() === '' && entry.guardId !== null ? null : normaliseTelephone(registration.telephone)
  if (telephone && !telephone.ok) problems.push({ field: 'telephone', problem: telephone.problem })
  const companions = registration.companions.map((companion, row) => {
    const checked = checkName(companion)
    if (!checked.ok) problems.push({ field: 'companions', problem: checked.problem, row })
    return checked.ok ? checked.value : ''
  })
  const purposeText = cleanText(registration.purposeText)
  if (purposeText.length > 500) problems.push({ field: 'purpose', problem: 'too-long' })
  const { purposes, photo } = context.settings().visiting
  const purposeKey = purposes.some(({ key }) => key === registration.purposeKey) ? registration.purposeKey : null
  if (!purposeKey && !purposeText && !isEmergency) problems.push({ field: 'purpose', problem: 'empty' })
  const organisation = cleanText(registration.organisation)
  if (organisation.length > 200) problems.push({ field: 'organisation', problem: 'too-long' })
  if (photo === 'required' && !registration.photo && entry.guardId === null)
    problems.push({ field: 'photo', problem: 'empty' })
  if (entry.lateEntry) problems.push(...lateProblems(entry.lateEntry, context.now))
  const vehicle = checkVehicle(context, registration.vehicle, problems)
  const clean = {
    name: name.ok ? name.value : '',
    telephone: telephone?.ok ? telephone.value : '',
    organisation,
    purposeKey,
    purposeText,
    companions,
    vehicle,
    host: registration.host,
  }
  return { clean, problems }
}

function checkVehicle(context: ChangeContext, vehicle: Registration['vehicle'], problems: FieldProblem[]) {
  if (!vehicle) return null
  if (!context.settings().parking.classes.some(({ key }) => key === vehicle.classKey))
    problems.push({ field: 'vehicle', problem: 'not-known' })
  const plate = normalisePlate(vehicle.plate)
  if (!plate.ok) problems.push({ field: 'plate', problem: plate.problem })
  return plate.ok ? { classKey: vehicle.classKey, plate: plate.value } : null
}

function lateProblems(late: NonNullable<Entry['lateEntry']>, now: number): FieldProblem[] {
  if (late.arrivedAt > now || (late.leftAt !== null && late.leftAt > now))
    return [{ field: 'time', problem: 'too-late' }]
  if (late.leftAt !== null && late.leftAt < late.arrivedAt) return [{ field: 'time', problem: 'not-understood' }]
  return []
}
