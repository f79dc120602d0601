import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

const ClockContext = createContext<() => number>(Date.now)

/** Lets all clocks of a page follow the site server's clock: `now` gives epoch milliseconds. */
export function ClockProvider({ now, children }: { now: () => number; children: ReactNode }) {
  return <ClockContext value={now}>{children}</ClockContext>
}

/** The present instant (epoch milliseconds), drawn anew on each full step of `everyMs`, so that all clocks turn together. */
export function useNow(everyMs = 1000): number {
  const now = useContext(ClockContext)
  const [instant, setInstant] = useState(now)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const turn = () => {
      const current = now()
      setInstant(current)
      timer = setTimeout(turn, everyMs - (current % everyMs))
    }
    turn()
    return () => clearTimeout(timer)
  }, [now, everyMs])
  return instant
}
