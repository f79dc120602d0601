import { useEffect, useState } from 'react'

/** The second tap of a double tap comes within this time; in milliseconds. */
const arrivingForMs = 400

/** Whether the page has only just come: until then a press was meant for the page before. */
export function useArrival(): boolean {
  const [isArriving, setArriving] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setArriving(false), arrivingForMs)
    return () => clearTimeout(timer)
  }, [])
  return isArriving
}
