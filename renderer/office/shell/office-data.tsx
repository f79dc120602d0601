import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useRead } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { Loading } from '../../ui/display/loading.tsx'
import { Notice } from '../../ui/display/notice.tsx'

export type OfficeData = ValueOf<'settings.read'>

const DataContext = createContext<OfficeData | undefined>(undefined)

export function useOfficeData(): OfficeData {
  const data = useContext(DataContext)
  if (!data) throw new Error('useOfficeData outside of OfficeDataProvider')
  return data
}

/** What the office has set. It stays while a PIN lapses, so that nothing that is being typed is lost. */
export function OfficeDataProvider({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  const explain = useExplain()
  const { value, failure, again } = useRead('settings.read', {})
  const [last, setLast] = useState(value)
  if (value && value !== last) setLast(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again when somebody has proven himself anew.
  useEffect(() => {
    if (isOn && !value) again()
  }, [isOn])
  if (last) return <DataContext value={last}>{children}</DataContext>
  return failure ? <Notice tone="stop">{explain(failure)}</Notice> : <Loading />
}
