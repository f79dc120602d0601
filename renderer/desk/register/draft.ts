import type { HostView } from '../../../shared/contract/fields.ts'
import type { GuestFacts } from '../../../shared/contract/visits.ts'
import type { CalendarDate } from '../../../shared/domain/time.ts'
import { addDays, dateAt } from '../../../shared/domain/time.ts'
import type { EmergencyService } from '../../../shared/domain/visit.ts'
import type { Language } from '../../../shared/i18n/index.ts'
import type { InputOf } from '../../api/operations.ts'
import { momentOn } from '../parts/moments.ts'

export const registerKinds = ['normal', 'emergency', 'late'] as const
export type RegisterKind = (typeof registerKinds)[number]

export const registerDays = ['today', 'yesterday'] as const
export type RegisterDay = (typeof registerDays)[number]

export type RegisterDraft = {
  readonly kind: RegisterKind
  readonly service: EmergencyService
  readonly name: string
  readonly telephone: string
  readonly organisation: string
  readonly purposeKey: string | null
  readonly purposeText: string
  readonly host: HostView | undefined
  readonly companions: readonly string[]
  readonly photo: string | undefined
  /** Empty: none. */
  readonly vehicleClass: string
  readonly plate: string
  readonly day: RegisterDay
  readonly arrived: string
  readonly left: string
}

export const emptyDraft: RegisterDraft = {
  kind: 'normal',
  service: 'police',
  name: '',
  telephone: '',
  organisation: '',
  purposeKey: null,
  purposeText: '',
  host: undefined,
  companions: [],
  photo: undefined,
  vehicleClass: '',
  plate: '',
  day: 'today',
  arrived: '',
  left: '',
}

/** Whether something was typed that would be missed. */
export function isTouched(draft: RegisterDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(emptyDraft)
}

/** A guest who comes again: as last time, to be looked over; who comes along belongs to a single visit. */
export function draftOf(facts: GuestFacts): RegisterDraft {
  const { name, telephone, organisation, purposeKey, purposeText, host, vehicle } = facts
  return {
    ...emptyDraft,
    name,
    telephone,
    organisation,
    purposeKey,
    purposeText,
    host: host ?? undefined,
    vehicleClass: vehicle?.classKey ?? '',
    plate: vehicle?.plate ?? '',
  }
}

type Place = { readonly now: number; readonly zone: string; readonly language: Language }

function dateOf(day: RegisterDay, { now, zone }: Place): CalendarDate {
  const today = dateAt(now, zone)
  return day === 'today' ? today : addDays(today, -1)
}

/** What goes to the register; undefined while a late entry has no time of arrival. */
export function inputOf(draft: RegisterDraft, place: Place): InputOf<'visits.registerAtDesk'> | undefined {
  const lateEntry = lateEntryOf(draft, place)
  if (lateEntry === undefined) return undefined
  return {
    name: draft.name,
    telephone: draft.telephone,
    organisation: draft.organisation,
    purposeKey: draft.purposeKey,
    purposeText: draft.purposeText,
    host: draft.host?.ref ?? null,
    companions: draft.companions.filter((name) => name.trim() !== ''),
    vehicle: draft.vehicleClass === '' ? null : { classKey: draft.vehicleClass, plate: draft.plate },
    photo: draft.photo ?? null,
    language: place.language,
    lateEntry,
    emergencyService: draft.kind === 'emergency' ? draft.service : null,
  }
}

type LateEntry = { arrivedAt: number; leftAt: number | null }

function lateEntryOf(draft: RegisterDraft, place: Place): LateEntry | null | undefined {
  if (draft.kind !== 'late') return null
  const date = dateOf(draft.day, place)
  const arrivedAt = momentOn(date, draft.arrived, place.zone)
  if (arrivedAt === undefined) return undefined
  if (draft.left === '') return { arrivedAt, leftAt: null }
  const leftAt = momentOn(date, draft.left, place.zone) ?? arrivedAt
  // Who came before midnight and left after it, left on the next date.
  return {
    arrivedAt,
    leftAt: leftAt >= arrivedAt ? leftAt : (momentOn(addDays(date, 1), draft.left, place.zone) ?? leftAt),
  }
}
