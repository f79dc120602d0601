import { type RefObject, useEffect, useState } from 'react'

type Hint = 'show' | 'dark' | 'closer'

const lookEveryMs = 1_000
/** Of 255: below it a code's white is no longer told from its black by the cheap cameras of kiosks. */
const darkBelow = 45
/** Somebody who stands before it has shown his code by then. */
const closerAfterMs = 12_000
const [width, height] = [32, 18]

/** What would help to get a code read: more light, or a code that is held closer. `reads` counts what was read already. */
export function useScanHint(box: RefObject<HTMLElement | null>, isRunning: boolean, reads: number): Hint {
  const [hint, setHint] = useState<Hint>('show')
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each code that was read the waiting begins anew.
  useEffect(() => {
    if (!isRunning) return
    setHint('show')
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    const began = performance.now()
    const look = () => {
      const video = box.current?.querySelector('video')
      if (!context || !video || video.videoWidth === 0) return
      context.drawImage(video, 0, 0, width, height)
      const isDark = brightness(context.getImageData(0, 0, width, height).data) < darkBelow
      const isLong = performance.now() - began > closerAfterMs
      if (isDark) setHint('dark')
      else setHint(isLong ? 'closer' : 'show')
    }
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [box, isRunning, reads])
  return hint
}

/** The mean of the green part, which carries most of what an eye calls bright. */
function brightness(pixels: Uint8ClampedArray): number {
  let sum = 0
  for (let at = 1; at < pixels.length; at += 4) sum += pixels[at] ?? 0
  return sum / (pixels.length / 4)
}
