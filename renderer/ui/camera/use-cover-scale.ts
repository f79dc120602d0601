import { type RefObject, useEffect, useState } from 'react'

type Box = RefObject<HTMLElement | null>

/**
 * By how much `picture` must be scaled to fill `frame`, centred, whatever sides of it go out of sight. For what `object-fit: cover` would
 * harm: the scanner reads the picture at the size at which it is laid out.
 */
export function useCoverScale(frame: Box, picture: Box): number {
  const [scale, setScale] = useState(0)
  useEffect(() => {
    const [outer, inner] = [frame.current, picture.current]
    if (!outer || !inner) return
    const measure = () => {
      const [width, height] = [inner.offsetWidth, inner.offsetHeight]
      if (width > 0 && height > 0) setScale(Math.max(outer.clientWidth / width, outer.clientHeight / height))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(outer)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [frame, picture])
  return scale
}
