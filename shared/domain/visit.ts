/**
 * The life of a visit: registered -> inside -> signed-out, or registered -> closed. Nothing else is stored as a state;
 * waiting, overstay and the like are derived from visit, answer and clock (`host-answer.ts`, `cutoff.ts`, `guest-step.ts`).
 */
export const visitStates = ['registered', 'inside', 'signed-out', 'closed'] as const
export type VisitState = (typeof visitStates)[number]

/** The visit goes on: the guest is awaited or here. */
export const liveStates = ['registered', 'inside'] as const satisfies readonly VisitState[]
export function isLive(state: VisitState): state is (typeof liveStates)[number] {
  return state === 'registered' || state === 'inside'
}

/** The visit is over. */
export const overStates = ['signed-out', 'closed'] as const satisfies readonly VisitState[]

/** Why a visit ended without an admission. */
export const closedAs = ['declined', 'withdrawn', 'no-show', 'refused'] as const
export type ClosedAs = (typeof closedAs)[number]

export const documentTypes = ['ktp', 'sim', 'passport', 'staff-card', 'other'] as const
export type DocumentType = (typeof documentTypes)[number]

/** `hold`: the document lies in a locker (SOP S7a, row M2). `show`: seen and checked, nothing kept (UU 27/2022 read strictly). */
export const custodyPolicies = ['hold', 'show'] as const
export type CustodyPolicy = (typeof custodyPolicies)[number]

/** Whether a guest's picture is taken at the kiosk. */
export const photoPolicies = ['required', 'optional', 'off'] as const
export type PhotoPolicy = (typeof photoPolicies)[number]

/** Why a guest rings for the guard. */
export const callReasons = ['help', 'unknown-host', 'returning', 'goodbye'] as const
export type CallReason = (typeof callReasons)[number]

/** Whom one registration may bring along: a larger group is helped by a guard. */
export const mostCompanions = 50

/** The services that are admitted first and completed later. */
export const emergencyServices = ['police', 'fire', 'ambulance'] as const
export type EmergencyService = (typeof emergencyServices)[number]

/** Who agreed to the privacy notice: the guest at the kiosk, the leader for a companion; a guard told it to whom he registered. */
export const consents = ['by-guest', 'by-leader', 'told-by-guard'] as const
export type Consent = (typeof consents)[number]

/** Steps of the life cycle; each begins in one state alone. */
const beginsIn = {
  admit: 'registered',
  close: 'registered',
  'undo-admission': 'inside',
  'sign-out': 'inside',
  'say-goodbye': 'inside',
} as const satisfies Record<string, VisitState>
export type VisitStep = keyof typeof beginsIn

/** Whether a visit in this state may take that step. */
export function allows(step: VisitStep): (state: VisitState) => boolean {
  return (state) => state === beginsIn[step]
}

/** In which states a guest carries such a paper: the slip says that he was let in, a parking card is lent to whoever waits, too. */
export function carries(paper: 'badge-slip' | 'parking-card'): (state: VisitState) => boolean {
  return paper === 'badge-slip' ? (state) => state === 'inside' : isLive
}
