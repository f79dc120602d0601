import { type Urgency, urgencies, urgencyOf } from '../../shared/domain/host-answer.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Sound } from '../ui/sound/sounds.ts'

/** What rings on the host's page, and how loud: 0 to 1. */
type Ring = { readonly sound: Sound; readonly volume: number }

/** An unanswered question grows louder; silence admits nobody. */
const rings: Readonly<Record<Urgency, Ring>> = {
  soft: { sound: 'ring', volume: 0.55 },
  louder: { sound: 'ring', volume: 1 },
  urgent: { sound: 'urgent', volume: 1 },
}

/** As loud as the most urgent of the questions wants it; undefined when nobody asks. */
export function ringFor(askedAt: readonly Instant[], now: Instant): Ring | undefined {
  const found = askedAt.map((at) => urgencies.indexOf(urgencyOf(at, now)))
  const worst = urgencies[Math.max(...found)]
  return worst && rings[worst]
}
