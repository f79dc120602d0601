import { useEffect, useRef, useState } from 'react'

type Options = {
  /** Begins anew whenever the screen is touched. */
  readonly restartOnTouch?: boolean
}

/** Counts whole seconds down and calls `onEnd` once at nought. */
export function useCountdown(seconds: number, onEnd: () => void, { restartOnTouch = false }: Options = {}): number {
  const [left, setLeft] = useState(seconds)
  const ending = useRef(onEnd)
  useEffect(() => {
    ending.current = onEnd
  }, [onEnd])
  useEffect(() => {
    let endsAt = performance.now() + seconds * 1000
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000))
      setLeft(rest)
      if (rest > 0) return
      clearInterval(timer)
      ending.current()
    }, 250)
    const restart = () => {
      endsAt = performance.now() + seconds * 1000
      setLeft(seconds)
    }
    if (restartOnTouch) window.addEventListener('pointerdown', restart, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      window.removeEventListener('pointerdown', restart, { capture: true })
    }
  }, [seconds, restartOnTouch])
  return left
}
