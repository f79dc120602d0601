import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { parseCode } from '../../../shared/domain/ids.ts'
import { useApi } from '../../api/provider.tsx'
import { useExplain } from '../../site/explain.ts'
import { useDesk } from '../state/desk.ts'
import { createScanKeys } from './scan-keys.ts'

/** Takes a scanned badge for the form that is open; false lets the code open a guest instead. */
type BadgeTaker = (code: string) => boolean

type Scanner = {
  readonly scan: (text: string) => Promise<void>
  readonly takeBadges: (taker: BadgeTaker | undefined) => void
  readonly isLooking: boolean
}

const ScannerContext = createContext<Scanner | undefined>(undefined)

export function useScanner(): Scanner {
  const scanner = useContext(ScannerContext)
  if (!scanner) throw new Error('useScanner outside of ScannerProvider')
  return scanner
}

/** While a form is open that lends badges, a scanned badge goes into it. */
export function useScannedBadge(taker: BadgeTaker): void {
  const { takeBadges } = useScanner()
  const latest = useRef(taker)
  useEffect(() => {
    latest.current = taker
  })
  useEffect(() => {
    takeBadges((code) => latest.current(code))
    return () => takeBadges(undefined)
  }, [takeBadges])
}

/** Listens for the hand scanner wherever the focus is, and opens whoever a code belongs to. */
export function ScannerProvider({ children }: { children: ReactNode }) {
  const { session } = useApi()
  const { open, tell } = useDesk()
  const explain = useExplain()
  const [isLooking, setLooking] = useState(false)
  const taker = useRef<BadgeTaker | undefined>(undefined)

  const scan = async (text: string) => {
    const code = parseCode(text)
    if (code?.kind === 'badge' && taker.current?.(code.code)) return
    setLooking(true)
    const answer = await session.ask('visits.find', { code: text.trim() })
    setLooking(false)
    if (answer.ok) open({ kind: 'guest', visitId: answer.value.visit.id })
    else tell({ tone: 'stop', text: explain(answer) })
  }
  const latest = useRef(scan)
  useEffect(() => {
    latest.current = scan
  })
  useEffect(() => listenForScans((code) => void latest.current(code)), [])

  const takeBadges = useCallback((next: BadgeTaker | undefined) => {
    taker.current = next
  }, [])
  const scanner = useMemo<Scanner>(
    () => ({ scan: (text) => latest.current(text), takeBadges, isLooking }),
    [takeBadges, isLooking],
  )
  return <ScannerContext value={scanner}>{children}</ScannerContext>
}

/** A code typed while a text field has the focus belongs to that field. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function listenForScans(onCode: (code: string) => void): () => void {
  const keys = createScanKeys()
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTextField(event.target) || event.ctrlKey || event.altKey || event.metaKey) return
    const wasTyping = keys.isTyping()
    const code = keys.press({ key: event.key, at: event.timeStamp })
    // The scanner's keys press no button and choose no row.
    if (code !== undefined || (wasTyping && event.key !== 'Tab')) {
      event.preventDefault()
      event.stopPropagation()
    }
    if (code !== undefined) onCode(code)
  }
  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
}
