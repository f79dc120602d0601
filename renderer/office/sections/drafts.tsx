import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Drafts = {
  readonly get: (key: string) => unknown
  readonly set: (key: string, draft: unknown) => void
}

const DraftsContext = createContext<Drafts | undefined>(undefined)

/** Keeps what was typed and not saved while one looks at another page of the office. */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, unknown>>(new Map())
  const value = useMemo<Drafts>(
    () => ({
      get: (key) => drafts.get(key),
      set: (key, draft) => setDrafts((old) => new Map(old).set(key, draft)),
    }),
    [drafts],
  )
  return <DraftsContext value={value}>{children}</DraftsContext>
}

export type Draft<Value> = {
  readonly value: Value
  readonly set: (value: Value) => void
  readonly isChanged: boolean
  /** Back to what is stored. */
  readonly undo: () => void
}

/** What is being typed in place of `stored`; a draft that says the same as what is stored is none. */
export function useDraft<Value>(key: string, stored: Value): Draft<Value> {
  const drafts = useContext(DraftsContext)
  if (!drafts) throw new Error('useDraft outside of DraftsProvider')
  const draft = drafts.get(key) as Value | undefined
  const isChanged = draft !== undefined && JSON.stringify(draft) !== JSON.stringify(stored)
  return {
    value: draft === undefined ? stored : draft,
    set: (value) => drafts.set(key, value),
    isChanged,
    undo: () => drafts.set(key, undefined),
  }
}
