import { useSyncExternalStore } from 'react'
import {
  type CameraFault,
  onPicture,
  parsePicture,
  type SimulatedPicture,
  storedFault,
  storedPicture,
} from '../../ui/camera/simulated/picture.ts'
import { useNow } from '../../ui/hooks/use-now.tsx'

/** What the simulated camera sees now; a paper held up long enough comes down by itself. */
export function usePicture(): SimulatedPicture {
  useNow(1000)
  return parsePicture(useSyncExternalStore(onPicture, storedPicture), Date.now())
}

export function useCameraFault(): CameraFault {
  return useSyncExternalStore(onPicture, storedFault)
}
