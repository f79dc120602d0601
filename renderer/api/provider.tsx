import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Topic } from '../../shared/contract/operation.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { type LiveState, listenLive } from './live.ts'
import { metaOf, type OperationName } from './operations.ts'
import type { ScreenSession } from './session.ts'
import { shareParts } from './sharing.ts'

export type Api = {
  readonly session: ScreenSession
  readonly live: LiveState
  /** The office's clock: the server's, not this machine's; moved by the demonstration. */
  readonly now: () => Instant
  /** Calls back with what a scanner on a cable read for this screen; gives back how to stop. */
  readonly onScanned: (listener: (text: string) => void) => () => void
}

const ApiContext = createContext<Api | null>(null)

export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi outside of ApiProvider')
  return api
}

/** Gives a screen its session, its queries and its live updates: what a commit touched is asked again at once. */
export function ApiProvider({ session, children }: { session: ScreenSession; children: ReactNode }) {
  const [queries] = useState(newQueryClient)
  const [live, setLive] = useState<LiveState>('connecting')
  const [offset, setOffset] = useState(0)
  const [scanListeners] = useState(() => new Set<(text: string) => void>())

  useEffect(
    () =>
      listenLive(session, {
        onState: setLive,
        onRefused: () => void queries.invalidateQueries(),
        onMessage: (message) => {
          setOffset((known) => moved(known, message.now - Date.now()))
          if (message.type === 'changed') askAgain(queries, message.topics)
          if (message.type === 'welcome') void queries.invalidateQueries({ predicate: ({ meta }) => !meta?.isReadOnce })
          if (message.type === 'scanned') for (const hear of scanListeners) hear(message.text)
        },
      }),
    [session, queries, scanListeners],
  )

  const api = useMemo<Api>(
    () => ({
      session,
      live,
      now: () => Date.now() + offset,
      onScanned: (listener) => {
        scanListeners.add(listener)
        return () => scanListeners.delete(listener)
      },
    }),
    [session, live, offset, scanListeners],
  )
  return (
    <QueryClientProvider client={queries}>
      <ApiContext.Provider value={api}>{children}</ApiContext.Provider>
    </QueryClientProvider>
  )
}

/** Nothing is polled and nothing is kept longer than the screen shows it: a kiosk leaves nothing behind. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        structuralSharing: shareParts,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 0,
        retry: false,
        networkMode: 'always',
      },
    },
  })
}

/** How far the office's clock is from this machine's counts anew only when it moved: a message that was slow on its way changes nothing. */
const steadyWithinMs = 1_000

function moved(known: number, heard: number): number {
  return Math.abs(heard - known) < steadyWithinMs ? known : heard
}

function askAgain(queries: QueryClient, touched: readonly Topic[]): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => metaOf(queryKey[0] as OperationName).watches.some((topic) => touched.includes(topic)),
  })
}
