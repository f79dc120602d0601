import { useCallback, useEffect, useRef, useState } from 'react'
import type { CameraFailure, CameraLoss } from './failure.ts'
import type { Opening } from './turns.ts'

export type CameraState = 'starting' | 'running' | CameraFailure

/** A scanner left on for days grows and freezes (html5-qrcode #550), so it starts anew each hour. */
const freshAfterMs = 60 * 60 * 1000
/** Nothing came yet, not even a refusal: a question of the browser that nobody saw, or a camera that is stuck. */
const unansweredAfterMs = 12_000
/** Nobody may stand by who could press "try again", and the other program or the loose cable tells nothing. */
const tryAgainAfterMs = 10_000

/** What passes by itself; what a person or the page's address forbids does not. */
const mayHeal = (state: CameraState) => isFailure(state) && !['refused', 'unanswered', 'unsupported'].includes(state)

/** There is no picture, and words stand in its place. */
export function isFailure(state: CameraState): state is CameraFailure {
  return state !== 'starting' && state !== 'running'
}

type Attempt = { readonly count: number /** The words stay until it succeeds. */; readonly isQuiet: boolean }

/**
 * Opens the camera as long as the part is shown and `isOn`. After a failure it tries again on `retry`, when a camera is plugged in, when
 * it is allowed, and by itself.
 */
export function useCamera(open: (onLost: (loss: CameraLoss) => void) => Promise<Opening>, isOn = true) {
  const [state, setState] = useState<CameraState>('starting')
  const [{ count, isQuiet }, setAttempt] = useState<Attempt>({ count: 0, isQuiet: false })
  const again = useCallback(
    (quietly: boolean) => setAttempt((last) => ({ count: last.count + 1, isQuiet: quietly })),
    [],
  )
  const retry = useCallback(() => again(false), [again])
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
    const unanswered = setTimeout(() => show('unanswered'), unansweredAfterMs)
    let isLost = false
    const lose = (loss: CameraLoss) => {
      isLost = true
      show(loss)
      // Its last picture stays on the glass; a code in it must not be read again and again.
      void opening?.stop()
    }
    const begin = async () => {
      opening = await latest.current(lose)
      if (!isShown) return opening.stop()
      const start = await opening.started
      clearTimeout(unanswered)
      if (start.kind === 'failed') show(start.failure)
      if (start.kind === 'running' && !isLost) show('running')
    }
    if (!isQuiet) setState('starting')
    begin().catch(() => show('broken'))
    const fresh = setInterval(retry, freshAfterMs)
    return () => {
      isShown = false
      clearTimeout(unanswered)
      clearInterval(fresh)
      void opening?.stop()
    }
  }, [count, isOn, retry])

  useHealing(state, count, again)
  return { state, retry }
}

/** Tries again when something changed that may have been the reason, and from time to time. */
function useHealing(state: CameraState, count: number, again: (quietly: boolean) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each attempt that failed the next one is due.
  useEffect(() => {
    if (!isFailure(state)) return
    const retry = () => again(false)
    const media: MediaDevices | undefined = navigator.mediaDevices
    media?.addEventListener('devicechange', retry)
    const later = mayHeal(state) ? setTimeout(() => again(true), tryAgainAfterMs) : undefined
    let permission: PermissionStatus | undefined
    if (state === 'refused')
      void navigator.permissions?.query({ name: 'camera' }).then((status) => {
        permission = status
        status.onchange = retry
      })
    return () => {
      media?.removeEventListener('devicechange', retry)
      clearTimeout(later)
      if (permission) permission.onchange = null
    }
  }, [state, count, again])
}
