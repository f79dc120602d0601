import { useSyncExternalStore } from 'react'
import { onPicture, parsePicture, type SimulatedPicture, storedPicture } from '../ui/camera/simulated/picture.ts'
import { useNow } from '../ui/hooks/use-now.tsx'

/** What the simulated camera sees now; a paper held up long enough comes down by itself. */
export function usePicture(): SimulatedPicture {
  useNow(1000)
  return parsePicture(useSyncExternalStore(onPicture, storedPicture), Date.now())
}
