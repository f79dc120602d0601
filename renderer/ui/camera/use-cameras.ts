import { useEffect, useState } from 'react'

export type FoundCamera = { readonly id: string; readonly label: string }

/** The cameras of this machine; follows what is plugged in. Their names are told only once a camera was allowed: `isAllowed` asks again. */
export function useCameras(isAllowed: boolean): readonly FoundCamera[] {
  const [cameras, setCameras] = useState<readonly FoundCamera[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told changes with the permission.
  useEffect(() => {
    const media: MediaDevices | undefined = navigator.mediaDevices
    if (!media) return
    let isShown = true
    const look = async () => {
      const devices = await media.enumerateDevices()
      const found = devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
      if (isShown) setCameras(found.map(({ deviceId, label }) => ({ id: deviceId, label })))
    }
    void look()
    const again = () => void look()
    media.addEventListener('devicechange', again)
    return () => {
      isShown = false
      media.removeEventListener('devicechange', again)
    }
  }, [isAllowed])
  return cameras
}
