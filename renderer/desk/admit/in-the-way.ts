import type { VisitView } from '../../../shared/contract/visits.ts'
import { type AdmissionRule, admissionRules, blockingRules } from '../../../shared/domain/admission.ts'
import { temperatureStanding } from '../../../shared/domain/temperature.ts'
import type { Overview } from '../state/types.ts'

type Office = Pick<Overview, 'isNight' | 'eventMode' | 'restMinutes'>

/** The rules that an official would have to set aside, as far as the desk can tell; the register has the last word. */
export function rulesInTheWay(visit: VisitView, office: Office): readonly AdmissionRule[] {
  return blockingRules({
    isEmergency: visit.emergencyService !== null,
    host: visit.standing,
    isNight: office.isNight,
    temperature: temperatureStanding(office.eventMode, visit.readings, office.restMinutes),
    // Document and badge are proposed in the same dialogue.
    hasDocument: true,
    hasBadge: true,
    setAside: [],
  })
}

/** Both, in the order in which a guard would settle them: what was set aside already stays so when the register names more. */
export function joinRules(some: readonly AdmissionRule[], more: readonly AdmissionRule[]): readonly AdmissionRule[] {
  return admissionRules.filter((rule) => some.includes(rule) || more.includes(rule))
}
