import { useCallback, useEffect, useRef, useState } from 'react'
import type { CameraFailure } from './failure.ts'
import type { Opening } from './turns.ts'

export type CameraState = 'starting' | 'running' | CameraFailure

/** A scanner left on for days grows and freezes (html5-qrcode #550), so it starts anew each hour. */
const freshAfterMs = 60 * 60 * 1000

/** Opens the camera as long as the part is shown and `isOn`; tries again when a camera is plugged in or on `retry`. */
export function useCamera(open: (onLost: () => void) => Promise<Opening>, isOn = true) {
  const [state, setState] = useState<CameraState>('starting')
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  }, [open])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to open again.
  useEffect(() => {
    if (!isOn) return
    let isShown = true
    let opening: Opening | undefined
    const show = (next: CameraState) => isShown && setState(next)
    const begin = async () => {
      opening = await latest.current(() => show('unplugged'))
      if (!isShown) return opening.stop()
      const start = await opening.started
      if (start.kind === 'failed') show(start.failure)
      if (start.kind === 'running') show('running')
    }
    setState('starting')
    begin().catch(() => show('broken'))
    const fresh = setInterval(retry, freshAfterMs)
    return () => {
      isShown = false
      clearInterval(fresh)
      void opening?.stop()
    }
  }, [attempt, isOn, retry])

  const isFailed = state !== 'starting' && state !== 'running'
  useEffect(() => {
    if (!isFailed) return
    const media: MediaDevices | undefined = navigator.mediaDevices
    media?.addEventListener('devicechange', retry)
    return () => media?.removeEventListener('devicechange', retry)
  }, [isFailed, retry])

  return { state, retry }
}
