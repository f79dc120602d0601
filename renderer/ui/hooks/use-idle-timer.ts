import { useEffect, useRef } from 'react'

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const

/**
 * Calls `onIdle` once when nobody touched the screen for `ms`; a later touch starts it anew. `ms` null switches it off.
 * Changes of `onIdle` between renders do not restart the time.
 */
export function useIdleTimer(ms: number | null, onIdle: () => void): void {
  const latest = useRef(onIdle)
  useEffect(() => {
    latest.current = onIdle
  }, [onIdle])
  useEffect(() => {
    if (ms === null) return
    let timer = setTimeout(() => latest.current(), ms)
    const restart = () => {
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(), ms)
    }
    for (const sign of signsOfLife) window.addEventListener(sign, restart, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signsOfLife) window.removeEventListener(sign, restart, { capture: true })
    }
  }, [ms])
}
