import { type RefObject, useEffect, useState } from 'react'

/** Lets a hard keyboard scroll a part of the page: it is a stop for Tab (0) only while something lies out of sight. */
export function useScrollStop(area: RefObject<HTMLElement | null>): 0 | undefined {
  const [isCut, setCut] = useState(false)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  })
  return isCut ? 0 : undefined
}
