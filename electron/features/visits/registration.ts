import type { HostRef } from '../../../shared/contract/fields.ts'
import type { Registration } from '../../../shared/contract/kiosk.ts'
import { neededName, normalisePlate, normaliseTelephone, textLimits } from '../../../shared/domain/text.ts'
import { dayMs } from '../../../shared/domain/time.ts'
import type { EmergencyService } from '../../../shared/domain/visit.ts'
import type { Language } from '../../../shared/i18n/index.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import type { Fields } from '../../dispatch/fields.ts'

/** A guest as kiosk or desk hands him in. */
export type Entry = {
  readonly registration: Registration
  /** The language of the privacy notice that was shown or told. */
  readonly noticeIn: Language
  /** Null at the kiosk. */
  readonly guardId: string | null
  readonly emergencyService: EmergencyService | null
  readonly lateEntry: { readonly arrivedAt: number; readonly leftAt: number | null } | null
  /** A guest who was recognised: his record is used whatever the telephone says. */
  readonly guestId: string | null
}

/** What stands in the form after the rules have cleaned it. */
export type CleanRegistration = {
  readonly name: string
  readonly telephone: string
  readonly organisation: string
  readonly purposeKey: string | null
  readonly purposeText: string
  readonly companions: readonly string[]
  readonly vehicle: { readonly classKey: string; readonly plate: string } | null
  readonly host: HostRef | null
}

/**
 * Judges a whole form, the kiosk's and the desk's alike. A guard may leave out what a guest at the desk cannot give; a guest who
 * was recognised by his code need not type the telephone that is in his record.
 */
export function cleanRegistration(context: ReadContext, entry: Entry, fields: Fields): CleanRegistration {
  const { registration } = entry
  const isAtDesk = entry.guardId !== null
  const hasNoTelephone = (isAtDesk || entry.guestId !== null) && registration.telephone.trim() === ''
  if (context.settings().visiting.photo === 'required' && !registration.photo && !isAtDesk)
    fields.refuse('photo', 'empty')
  if (entry.lateEntry) judgeTimes(entry.lateEntry, context.now, fields)
  return {
    name: fields.take('name', neededName(registration.name)),
    telephone: hasNoTelephone ? '' : fields.take('telephone', normaliseTelephone(registration.telephone)),
    organisation: fields.optional('organisation', registration.organisation, textLimits.organisation),
    ...purposeOf(context, entry, fields),
    companions: registration.companions.map((name, row) => fields.take('companions', neededName(name), row)),
    vehicle: registration.vehicle && cleanVehicle(context, registration.vehicle, fields),
    host: registration.host,
  }
}

/** One of the office's purposes, or the guest's own words; who comes in an emergency need not say. */
function purposeOf(context: ReadContext, { registration, emergencyService }: Entry, fields: Fields) {
  const purposeText = fields.optional('purpose', registration.purposeText, textLimits.purpose)
  const { purposes } = context.settings().visiting
  const purposeKey = purposes.some(({ key }) => key === registration.purposeKey) ? registration.purposeKey : null
  if (
    !purposeKey &&
    !purposeText &&
    emergencyService === null &&
    fields.problems.every(({ field }) => field !== 'purpose')
  ) {
    fields.refuse('purpose', 'empty')
  }
  return { purposeKey, purposeText }
}

export function cleanVehicle(
  context: Pick<ReadContext, 'settings'>,
  vehicle: NonNullable<Registration['vehicle']>,
  fields: Fields,
) {
  const isKnown = context.settings().parking.classes.some(({ key }) => key === vehicle.classKey)
  if (!isKnown) fields.refuse('vehicle', 'not-known')
  return { classKey: vehicle.classKey, plate: fields.take('plate', normalisePlate(vehicle.plate)) }
}

/** Paper from a power cut is copied within days; an older date is a slip of the pen. */
const oldestLateEntryMs = 31 * dayMs

function judgeTimes({ arrivedAt, leftAt }: NonNullable<Entry['lateEntry']>, now: number, fields: Fields): void {
  if (arrivedAt > now || (leftAt !== null && leftAt > now)) fields.refuse('time', 'too-late')
  else if (leftAt !== null && leftAt < arrivedAt) fields.refuse('time', 'not-understood')
  else if (arrivedAt < now - oldestLateEntryMs) fields.refuse('time', 'in-the-past')
}
