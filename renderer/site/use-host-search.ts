import type { HostRef, HostView } from '../../shared/contract/fields.ts'
import { fewestLetters } from '../../shared/domain/text.ts'
import { useRead } from '../api/hooks.ts'
import { useSettled } from '../ui/hooks/use-settled.ts'
import type { Failure } from './explain.ts'

const settledAfterMs = 120

/** Tells hosts apart: a person and a unit never share one. */
export const hostKey = ({ kind, id }: HostRef) => `${kind} ${id}`

type HostSearch = {
  readonly hosts: readonly HostView[]
  /** `start`: too little is typed yet. */
  readonly status: 'start' | 'busy' | 'none' | 'found'
  readonly failure: Failure | undefined
}

/** Finds people and units while one types, never more than the server shows; `except` whom the asker is himself. */
export function useHostSearch(typed: string, except?: HostRef): HostSearch {
  const text = useSettled(typed.trim(), settledAfterMs)
  const isAsked = [...text].length >= fewestLetters
  const { value, failure } = useRead('kiosk.findHosts', { text }, { enabled: isAsked })
  if (!isAsked) return { hosts: [], status: 'start', failure: undefined }
  const hosts = (value ?? []).filter(({ ref }) => !except || hostKey(ref) !== hostKey(except))
  if (hosts.length > 0) return { hosts, status: 'found', failure }
  return { hosts, status: value ? 'none' : 'busy', failure }
}
