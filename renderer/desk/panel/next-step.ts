import type { VisitView } from '../../../shared/contract/visits.ts'
import type { HostStanding } from '../../../shared/domain/host-answer.ts'

/** The one thing to do next for a guest. */
export type NextStep =
  | 'close-old-visit'
  | 'find-host'
  | 'await-answer'
  | 'admit'
  | 'declined'
  | 'ask-again'
  | 'leave'
  | 'over'

const byStanding: Readonly<Record<HostStanding, NextStep>> = {
  'not-asked': 'find-host',
  asked: 'await-answer',
  received: 'admit',
  'may-wait': 'admit',
  declined: 'declined',
  'wait-lapsed': 'ask-again',
}

/** An earlier visit is finished first; police, fire brigade and ambulance go in without an answer. */
export function nextStep(visit: VisitView): NextStep {
  switch (visit.state) {
    case 'inside':
      return 'leave'
    case 'signed-out':
    case 'closed':
      return 'over'
    case 'registered':
      if (visit.insideElsewhere) return 'close-old-visit'
      return visit.emergencyService ? 'admit' : byStanding[visit.standing]
  }
}
