import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { createSounds, type Sound, type SoundState, type Sounds } from './sounds.ts'

const SoundContext = createContext<Sounds | undefined>(undefined)

/** One set of sounds for a page. In the kiosk shell sound is on at once; in a browser after the first tap anywhere. */
export function SoundProvider({ children }: { children: ReactNode }) {
  const [sounds] = useState(() => createSounds())
  useEffect(() => {
    const unlock = () => void sounds.unlock()
    window.addEventListener('pointerup', unlock, { once: true })
    window.addEventListener('keydown', unlock, { once: true })
    return () => {
      window.removeEventListener('pointerup', unlock)
      window.removeEventListener('keydown', unlock)
    }
  }, [sounds])
  return <SoundContext value={sounds}>{children}</SoundContext>
}

export function useSounds(): Sounds {
  const sounds = useContext(SoundContext)
  if (!sounds) throw new Error('useSounds needs a SoundProvider')
  return sounds
}

export function useSoundState(): SoundState {
  const sounds = useSounds()
  return useSyncExternalStore(sounds.subscribe, sounds.state)
}

/** Rings as long as `sound` is given: starts, changes and falls silent with it. */
export function useRinging(sound: Sound | undefined, volume = 1): void {
  const sounds = useSounds()
  const state = useSoundState()
  useEffect(() => {
    if (sound === undefined || state !== 'on') return
    return sounds.repeat(sound, volume)
  }, [sounds, sound, state, volume])
}
