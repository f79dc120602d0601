import { useEffect, useRef, useState } from 'react'
import { useRinging, useSounds } from '../../ui/sound/sound-provider.tsx'
import type { Overview } from '../state/types.ts'
import { ringFor } from './ringing.ts'

/** Rings what must be heard, and once for each guest who has just come. Gives the name of the newest. */
export function useDeskSounds({ alarms, waiting }: Overview): string | undefined {
  const sounds = useSounds()
  const urgencies = waiting.flatMap(({ standing, question }) =>
    standing === 'asked' && question ? [question.urgency] : [],
  )
  const ring = ringFor(alarms, urgencies)
  useRinging(ring?.sound, ring?.volume ?? 1)

  const known = useRef<ReadonlySet<string> | undefined>(undefined)
  const [newest, setNewest] = useState<string>()
  useEffect(() => {
    const before = known.current
    known.current = new Set(waiting.map((visit) => visit.partyId))
    const fresh = before && waiting.find((visit) => !before.has(visit.partyId))
    if (!fresh) return
    sounds.play('ring', 0.6)
    setNewest(fresh.name)
  }, [waiting, sounds])
  return newest
}
