import type { Alarm } from '../../../shared/contract/desk.ts'
import { type Urgency, urgencies } from '../../../shared/domain/host-answer.ts'
import type { Sound } from '../../ui/sound/sounds.ts'

/** What rings at the desk now, and how loud: 0 to 1. */
export type Ring = { readonly sound: Sound; readonly volume: number }

const grown: Readonly<Record<Urgency, Ring | undefined>> = {
  // A fresh question is the host's to hear; the desk has heard the guest arrive.
  soft: undefined,
  louder: { sound: 'ring', volume: 0.5 },
  urgent: { sound: 'ring', volume: 1 },
}

/**
 * The one sound for all that rings, the most urgent first. Guests past the cutoff ring so that nobody can miss it; a guest's call
 * rings until a guard comes; an unanswered question grows louder with its wait.
 */
export function ringFor(alarms: readonly Alarm[], questions: readonly Urgency[]): Ring | undefined {
  const ringing = new Set(alarms.filter(({ rings }) => rings).map(({ kind }) => kind))
  if (ringing.has('overstay')) return { sound: 'urgent', volume: 1 }
  if (ringing.has('guest-calls')) return { sound: 'ring', volume: 1 }
  if (!ringing.has('unanswered')) return undefined
  const loudest = urgencies.findLast((urgency) => questions.includes(urgency))
  return loudest && grown[loudest]
}
