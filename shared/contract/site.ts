import { z } from 'zod'
import { callReasons, custodyPolicies, photoPolicies } from '../domain/visit.ts'
import { id, inEachLanguage, instant, language } from './fields.ts'
import { change, nothing, read } from './operation.ts'
import { papers } from './papers.ts'
import { purpose, vehicleClass } from './settings.ts'

/** What every screen may know of the office; nothing personal. */
export const siteProfile = z.object({
  isSetUp: z.boolean(),
  isDemo: z.boolean(),
  officeName: z.string(),
  logo: z.string().nullable(),
  accent: z.string(),
  /** What the office speaks: every screen begins in it. */
  language,
  zone: z.string(),
  now: instant,
  today: z.object({
    officeHours: z.object({ opens: z.string(), closes: z.string() }).nullable(),
    /** Wall-clock text such as 21:00; null where an official lifted the cutoff for today. */
    cutoff: z.string().nullable(),
    cutoffAt: instant.nullable(),
    gateOpens: z.string(),
    isNight: z.boolean(),
  }),
  custody: z.enum(custodyPolicies),
  photo: z.enum(photoPolicies),
  eventMode: z.boolean(),
  privacyNotice: inEachLanguage,
  purposes: z.array(purpose),
  vehicleClasses: z.array(vehicleClass.pick({ key: true, kind: true, name: true })),
  desk: z.object({ isAttended: z.boolean(), guardPlace: z.string().nullable() }),
  /** What comes out of a printer here; empty in an office without one. */
  printedPapers: z.array(z.enum(papers)),
  idleSeconds: z.int(),
})
export type SiteProfile = z.infer<typeof siteProfile>

export const site = {
  profile: read({ roles: 'anyone', watches: ['site', 'clock'], input: nothing, output: siteProfile }),
  /** Temperatures are taken while there is an event at the office (SOP S8, row M6). */
  switchEventMode: change({ roles: ['guard'], input: z.object({ on: z.boolean() }), output: nothing }),
  /** Says at the kiosk where the guard is while nobody sits at the desk. */
  leaveDesk: change({ roles: ['guard'], input: z.object({ place: z.string().max(200) }), output: nothing }),
  returnToDesk: change({ roles: ['guard'], input: nothing, output: nothing }),
  /** Places of the yard that staff and official vehicles take (SOP L4, row M7). */
  countOtherVehicles: change({
    roles: ['guard'],
    input: z.object({ vehicleClass: z.string().max(40), taken: z.int().min(0).max(100_000) }),
    output: nothing,
  }),
  /** A guest rings for the guard, or a guard answers that ring. */
  callGuard: change({
    roles: ['kiosk'],
    input: z.object({ about: z.enum(callReasons) }),
    output: z.object({ isAttended: z.boolean(), guardPlace: z.string().nullable() }),
  }),
  answerCall: change({ roles: ['guard'], input: z.object({ callId: id }), output: nothing }),
}
