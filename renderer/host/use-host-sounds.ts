import { useEffect, useRef } from 'react'
import { useNow } from '../ui/hooks/use-now.tsx'
import { useRinging, useSounds } from '../ui/sound/sound-provider.tsx'
import { leavingSoon } from './leaving.ts'
import { ringFor } from './ringing.ts'
import type { Mine } from './types.ts'

/** Rings while somebody waits for an answer, and once when guests of this host have to leave soon. */
export function useHostSounds(mine: Mine | undefined): void {
  const sounds = useSounds()
  const now = useNow(5_000)
  const asked = mine?.asking.flatMap(({ question }) => question?.askedAt ?? []) ?? []
  const ring = ringFor(asked, now)
  useRinging(ring?.sound, ring?.volume)
  const warned = mine ? leavingSoon(mine, now).length : 0
  const before = useRef(0)
  useEffect(() => {
    if (warned > before.current) sounds.play('ring')
    before.current = warned
  }, [warned, sounds])
}
