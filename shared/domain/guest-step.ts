import type { HostStanding } from './host-answer.ts'
import type { ClosedAs, VisitState } from './visit.ts'

/** Where a guest is on the way, in the words of kiosk and queue display. */
export const guestSteps = [
  'see-guard',
  'host-asked',
  'come-to-desk',
  'may-wait',
  'declined',
  'inside',
  'goodbye-said',
  'signed-out',
  'closed',
] as const
export type GuestStep = (typeof guestSteps)[number]

/** The visit goes on: there is something to see of it. */
export function isLiveStep(step: GuestStep): boolean {
  return step !== 'signed-out' && step !== 'closed' && step !== 'declined'
}

/** The guest can do nothing but wait for the host; all other steps ask something of him. */
function isWaitingStep(step: GuestStep): boolean {
  return step === 'host-asked'
}

/**
 * The queue display: whoever is called stands above those who wait, so that a called guest keeps his place while new ones register; among
 * both the newest change (epoch ms) first.
 */
export function boardOrder<Entry extends { readonly step: GuestStep; readonly changedAt: number }>(
  entries: readonly Entry[],
): Entry[] {
  const newestFirst = entries.toSorted((a, b) => b.changedAt - a.changedAt)
  return [
    ...newestFirst.filter(({ step }) => !isWaitingStep(step)),
    ...newestFirst.filter(({ step }) => isWaitingStep(step)),
  ]
}

/** Why only the guard can help a registered guest: nobody to ask yet, or an earlier visit of his was never closed. */
export const guardReasons = ['no-host', 'inside-already'] as const
export type GuardReason = (typeof guardReasons)[number]

/** The open visit first: until it is settled no host can let the guest in. */
export function guardReason(facts: {
  readonly hasHost: boolean
  readonly insideElsewhere: boolean
}): GuardReason | null {
  if (facts.insideElsewhere) return 'inside-already'
  return facts.hasHost ? null : 'no-host'
}

export type GuestStepFacts = {
  readonly state: VisitState
  readonly closedAs: ClosedAs | null
  readonly standing: HostStanding
  readonly guardReason: GuardReason | null
  readonly saidGoodbye: boolean
}

export function guestStepOf(facts: GuestStepFacts): GuestStep {
  switch (facts.state) {
    case 'closed':
      return facts.closedAs === 'declined' ? 'declined' : 'closed'
    case 'signed-out':
      return 'signed-out'
    case 'inside':
      return facts.saidGoodbye ? 'goodbye-said' : 'inside'
    case 'registered':
      return facts.guardReason ? 'see-guard' : registeredStep(facts.standing)
  }
}

function registeredStep(standing: HostStanding): GuestStep {
  switch (standing) {
    case 'asked':
      return 'host-asked'
    case 'received':
      return 'come-to-desk'
    case 'may-wait':
      return 'may-wait'
    case 'declined':
      return 'declined'
    case 'not-asked':
    case 'wait-lapsed':
      return 'see-guard'
  }
}
