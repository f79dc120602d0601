import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useScans } from '../../site/scan/use-scans.ts'
import { type Taker, useCodeAct } from './use-code-act.ts'

type Scanner = {
  /** A code that the camera read or a guard typed; hand scanners are heard by themselves. */
  readonly scan: (text: string) => void
  readonly takeScans: (taker: Taker | undefined) => void
  readonly isLooking: boolean
}

const ScannerContext = createContext<Scanner | undefined>(undefined)

export function useScanner(): Scanner {
  const scanner = useContext(ScannerContext)
  if (!scanner) throw new Error('useScanner outside of ScannerProvider')
  return scanner
}

/** While a form is open that lends badges, a badge that is free goes into it; `take` says false where nobody there needs one. */
export function useScannedBadge(take: (code: string) => boolean): void {
  useTaker({ place: 'lending', take })
}

/** While a guest leaves, what is scanned of his is ticked off; `visitId` says whose. */
export function useHandedBack(visitId: string, name: string, tick: (kind: 'badge' | 'parking-card') => void): void {
  useTaker({ place: 'leaving', visitId, name, tick })
}

function useTaker(taker: Taker): void {
  const { takeScans } = useScanner()
  useEffect(() => takeScans(taker))
  useEffect(() => () => takeScans(undefined), [takeScans])
}

/** Listens for scanners wherever the focus is, and does what a code does here (`deskAct`). */
export function ScannerProvider({ children }: { children: ReactNode }) {
  const [isLooking, setLooking] = useState(false)
  const taker = useRef<Taker | undefined>(undefined)
  const act = useCodeAct()
  const scan = async (text: string) => {
    setLooking(true)
    await act(text, taker.current)
    setLooking(false)
  }
  const latest = useRef(scan)
  useEffect(() => {
    latest.current = scan
  })
  useScans(({ text }) => void latest.current(text))
  const takeScans = useCallback((next: Taker | undefined) => {
    taker.current = next
  }, [])
  const scanner = useMemo<Scanner>(
    () => ({ scan: (text) => void latest.current(text), takeScans, isLooking }),
    [takeScans, isLooking],
  )
  return <ScannerContext value={scanner}>{children}</ScannerContext>
}
