import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useScans } from '../../site/scan/use-scans.ts'
import { type Place, scanPlaceOf } from '../place.ts'
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

type Props = {
  place: Place /** A form that holds an answer. */
  isTouched: boolean
  go: (place: Place) => void
  children: ReactNode
}

/** Codes held before the kiosk, wherever its guest is: by its camera, by a hand scanner, by a scanner on a cable. */
export function KioskScans({ place, isTouched, go, children }: Props) {
  const act = useCodeAct()
  const [isLooking, setLooking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const isBusy = useRef(false)
  const now = useRef({ place, isTouched })

  const scan = async (text: string) => {
    // A guest holds his code a little longer than it takes to read it.
    if (isBusy.current) return
    isBusy.current = true
    setLooking(true)
    setProblem(undefined)
    const led = await act(text, scanPlaceOf(place, isTouched))
    isBusy.current = false
    setLooking(false)
    // Whoever went on meanwhile, or came after him, is not torn away by an answer that is late.
    if (now.current.place !== place || now.current.isTouched !== isTouched) return
    if ('to' in led) go(led.to)
    else setProblem(led.problem)
  }
  const latest = useRef(scan)
  useEffect(() => {
    latest.current = scan
    now.current = { place, isTouched }
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
