import { type HostStanding, permitsAdmission } from './host-answer.ts'
import type { TemperatureStanding } from './temperature.ts'

/**
 * The rules that can stop a guest at the desk. Guards, not software, open doors: each may be set aside by a named official
 * with a reason, and that is recorded.
 */
export const admissionRules = ['host-answer', 'calendar', 'temperature', 'custody', 'badge'] as const
export type AdmissionRule = (typeof admissionRules)[number]

export type AdmissionFacts = {
  /** Police, fire brigade and ambulance go in first: nothing stands in their way, and the register is completed later. */
  readonly isEmergency: boolean
  readonly host: HostStanding
  readonly isNight: boolean
  readonly temperature: TemperatureStanding
  /** A document lies in a locker, or was seen where the site only looks. */
  readonly hasDocument: boolean
  readonly hasBadge: boolean
  /** Rules set aside with official and reason. */
  readonly setAside: readonly AdmissionRule[]
}

/** The rules that still stand in the way, in the order in which a guard would settle them; empty means: admit. */
export function blockingRules(facts: AdmissionFacts): readonly AdmissionRule[] {
  if (facts.isEmergency) return []
  const broken: Record<AdmissionRule, boolean> = {
    'host-answer': !permitsAdmission(facts.host),
    calendar: facts.isNight,
    temperature: !(facts.temperature === 'not-needed' || facts.temperature === 'normal'),
    custody: !facts.hasDocument,
    badge: !facts.hasBadge,
  }
  return admissionRules.filter((rule) => broken[rule] && !facts.setAside.includes(rule))
}
