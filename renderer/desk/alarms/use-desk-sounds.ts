import { useEffect, useRef, useState } from 'react'
import { useRinging, useSounds } from '../../ui/sound/sound-provider.tsx'
import type { Overview } from '../state/types.ts'
import { ringFor } from './ringing.ts'

/** Rings what must be heard, and once for each guest who has just come or said goodbye. Gives the name of the newest who came. */
export function useDeskSounds({ alarms, waiting, inside }: Overview): string | undefined {
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
    const leaving = inside.filter((visit) => visit.goodbyeAt !== null)
    known.current = new Set([...waiting.map((visit) => visit.partyId), ...leaving.map((visit) => visit.id)])
    const came = before && waiting.find((visit) => !before.has(visit.partyId))
    const leaves = before && leaving.find((visit) => !before.has(visit.id))
    if (came || leaves) sounds.play('ring', 0.6)
    if (came) setNewest(came.name)
  }, [waiting, inside, sounds])
  return newest
}
