import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { KioskPlace } from '../../../shared/domain/scan-acts.ts'
import { useScans } from '../../site/scan/use-scans.ts'
import type { Place } from '../place.ts'
import { useCodeAct } from './use-code-act.ts'

type Scans = {
  /** A code that the camera read; hand scanners are heard by themselves. */
  readonly scan: (text: string) => void
  readonly isLooking: boolean
  /** Why the last code led nowhere; goes with the next touch or code. */
  readonly problem: string | undefined
}

const ScansContext = createContext<Scans | undefined>(undefined)

export function useKioskScans(): Scans {
  const scans = useContext(ScansContext)
  if (!scans) throw new Error('useKioskScans outside of KioskScans')
  return scans
}

type Props = { place: KioskPlace; go: (place: Place) => void; children: ReactNode }

/** Codes held before the kiosk, wherever its guest is: by its camera, by a hand scanner, by a scanner on a cable. */
export function KioskScans({ place, go, children }: Props) {
  const act = useCodeAct()
  const [isLooking, setLooking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const isBusy = useRef(false)

  const scan = async (text: string) => {
    // A guest holds his code a little longer than it takes to read it.
    if (isBusy.current) return
    isBusy.current = true
    setLooking(true)
    setProblem(undefined)
    const led = await act(text, place)
    isBusy.current = false
    setLooking(false)
    if ('to' in led) go(led.to)
    else setProblem(led.problem)
  }
  const latest = useRef(scan)
  useEffect(() => {
    latest.current = scan
  })
  useScans(({ text }) => void latest.current(text))
  useEffect(() => {
    if (problem === undefined) return
    const clear = () => setProblem(undefined)
    // Once the touch is over: what is touched must not move away under the finger.
    window.addEventListener('click', clear, { capture: true })
    return () => window.removeEventListener('click', clear, { capture: true })
  }, [problem])

  const scans = useMemo(
    () => ({ scan: (text: string) => void latest.current(text), isLooking, problem }),
    [isLooking, problem],
  )
  return <ScansContext value={scans}>{children}</ScansContext>
}
