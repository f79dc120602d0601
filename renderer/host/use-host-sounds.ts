import { useEffect, useRef } from 'react'
import { type Urgency, urgencies, urgencyOf } from '../../shared/domain/host-answer.ts'
import { useNow } from '../ui/hooks/use-now.tsx'
import { useRinging, useSounds } from '../ui/sound/sound-provider.tsx'
import type { Sound } from '../ui/sound/sounds.ts'
import { leavingSoon } from './leaving.ts'
import type { Mine } from './types.ts'

/** An unanswered question grows louder; silence admits nobody. */
const rings: Readonly<Record<Urgency, { sound: Sound; volume: number }>> = {
  soft: { sound: 'ring', volume: 0.55 },
  louder: { sound: 'ring', volume: 1 },
  urgent: { sound: 'urgent', volume: 1 },
}

/** The most urgent of the questions; undefined when nobody asks. */
function worstOf(askedAt: readonly number[], now: number): Urgency | undefined {
  const found = askedAt.map((at) => urgencies.indexOf(urgencyOf(at, now)))
  return found.length === 0 ? undefined : urgencies[Math.max(...found)]
}

/** Rings while somebody waits for an answer, and once when guests of this host have to leave soon. */
export function useHostSounds(mine: Mine | undefined): void {
  const sounds = useSounds()
  const now = useNow(5_000)
  const asked = mine?.asking.flatMap(({ question }) => question?.askedAt ?? []) ?? []
  const urgency = worstOf(asked, now)
  const ring = urgency && rings[urgency]
  useRinging(ring?.sound, ring?.volume)
  const warned = mine ? leavingSoon(mine, now).length : 0
  const before = useRef(0)
  useEffect(() => {
    if (warned > before.current) sounds.play('ring')
    before.current = warned
  }, [warned, sounds])
}
