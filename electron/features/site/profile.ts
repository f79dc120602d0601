import { papers } from '../../../shared/contract/papers.ts'
import type { SiteProfile } from '../../../shared/contract/site.ts'
import { hoursOn } from '../../../shared/domain/calendar.ts'
import { printerFor } from '../../../shared/domain/printers.ts'
import { readSettings } from '../../database/settings.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { defaultSettings } from './default-settings.ts'
import { deskState } from './desk-state.ts'
import { type DutyFacts, dutyFactsBy } from './duty.ts'

export type SiteParts = {
  readonly isDemo: boolean
  /** The time zone of the machine: the first proposal for a new office. */
  readonly machineZone: string
  /** Whether a desk's screen is open somewhere. */
  readonly hasDesk: () => boolean
}

/** Before the set-up every screen gets the defaults and `isSetUp: false`. */
export function profileOf(context: ReadContext, parts: SiteParts): SiteProfile {
  const { db, now } = context
  const stored = readSettings(db)
  const { office, calendar, visiting, parking, printers } = stored ?? defaultSettings(parts.machineZone)
  return {
    isSetUp: stored !== null,
    isDemo: parts.isDemo,
    officeName: office.name,
    logo: office.logo,
    accent: office.accent,
    language: office.language,
    zone: office.zone,
    now,
    today: todayOf(dutyFactsBy(db, calendar, office.zone, now)),
    custody: visiting.custody,
    photo: visiting.photo,
    eventMode: deskState(db).event_mode === 1,
    privacyNotice: visiting.privacyNotice,
    purposes: visiting.purposes,
    vehicleClasses: parking.classes.map(({ key, kind, name }) => ({ key, kind, name })),
    desk: attendance(context, parts),
    printedPapers: papers.filter((paper) => printerFor({ paper, printer: null }, printers) !== null),
    idleSeconds: visiting.idleSeconds,
  }
}

function todayOf({ calendar, day, cutoffAt, isNight }: DutyFacts): SiteProfile['today'] {
  const { officeHours, cutoff, gateOpens } = hoursOn(calendar, day)
  return { officeHours, cutoff, cutoffAt, gateOpens, isNight }
}

/** Attended: a desk's screen is open and no guard has said that he is elsewhere. */
export function attendance({ db }: Pick<ReadContext, 'db'>, { hasDesk }: SiteParts): SiteProfile['desk'] {
  const guardPlace = deskState(db).guard_place
  return { isAttended: guardPlace === null && hasDesk(), guardPlace }
}
