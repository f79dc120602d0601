import { assertNever } from './exhaustive.ts'

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

/** Steps of the life cycle; each names the only state it starts from. */
export const visitSteps = ['admit', 'close', 'undo-admission', 'sign-out', 'say-goodbye'] as const
export type VisitStep = (typeof visitSteps)[number]

/** The state that a step leads to, or `null` when the visit is not where the step begins. */
export function stateAfter(state: VisitState, step: VisitStep): VisitState | null {
  switch (step) {
    case 'admit':
      return state === 'registered' ? 'inside' : null
    case 'close':
      return state === 'registered' ? 'closed' : null
    case 'undo-admission':
      return state === 'inside' ? 'registered' : null
    case 'sign-out':
      return state === 'inside' ? 'signed-out' : null
    case 'say-goodbye':
      return state === 'inside' ? 'inside' : null
    default:
      return assertNever(step)
  }
}

/** Whether a visit in this state may take that step. */
export function allows(step: VisitStep): (state: VisitState) => boolean {
  return (state) => stateAfter(state, step) !== null
}
