import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { hourMs } from '../../shared/domain/time.ts'
import type { Answer } from './client.ts'
import type { InputOf, OperationName, ValueOf } from './operations.ts'
import { useApi } from './provider.tsx'

export type Reading<Value> = {
  /** The newest value; kept on screen while it is asked again and while the connection is lost. */
  readonly value: Value | undefined
  /** The last answer when it was not a value. */
  readonly failure: Extract<Answer<Value>, { ok: false }> | undefined
  readonly isPending: boolean
  readonly again: () => void
}

/** Reads an operation and keeps it fresh: asked again whenever a commit touches what it watches. */
export function useRead<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: { enabled?: boolean } = {},
): Reading<ValueOf<Name>> {
  const { session } = useApi()
  const query = useQuery<Answer<ValueOf<Name>>>({
    queryKey: [name, input],
    queryFn: ({ signal }) => session.ask(name, input, { signal }),
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
  })
  const last = useRef<ValueOf<Name> | undefined>(undefined)
  const answer = query.data
  if (answer?.ok) last.current = answer.value
  else if (answer?.refusal) last.current = undefined
  return {
    value: last.current,
    failure: answer && !answer.ok ? answer : undefined,
    isPending: query.isPending,
    again: () => void query.refetch(),
  }
}

/** How long what never changes is kept after it was last shown, in milliseconds. */
const keptForMs = hourMs

/** Reads what never changes (a picture) once and keeps it for an hour; undefined until it is there, and while it is not wanted. */
export function useReadOnce<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  isWanted: boolean,
): ValueOf<Name> | undefined {
  const { session } = useApi()
  const query = useQuery<ValueOf<Name>>({
    queryKey: [name, input],
    queryFn: async ({ signal }) => {
      const answer = await session.ask(name, input, { signal })
      // Kept would be only a value: whatever was lost is asked for again when it is next shown.
      if (!answer.ok) throw new Error('There was no value')
      return answer.value
    },
    enabled: isWanted,
    gcTime: keptForMs,
    meta: { isReadOnce: true },
  })
  return isWanted ? query.data : undefined
}

export type Changing<Name extends OperationName> = {
  /** A second tap while the first is on its way gets the first one's answer. */
  readonly run: (input: InputOf<Name>) => Promise<Answer<ValueOf<Name>>>
  readonly isRunning: boolean
  readonly failure: Extract<Answer<ValueOf<Name>>, { ok: false }> | undefined
  readonly clear: () => void
}

/**
 * Runs a change or an action. Until a value has come, `run` with the same input repeats the same call id: nothing is done twice. A
 * refusal ends nothing: the server keeps the ids of what was done only, and "PIN needed", which a restarted server answers before it
 * looks at the id, may follow upon a change whose answer was lost.
 */
export function useChange<Name extends OperationName>(name: Name): Changing<Name> {
  const { session } = useApi()
  const [isRunning, setRunning] = useState(false)
  const [failure, setFailure] = useState<Changing<Name>['failure']>(undefined)
  const onItsWay = useRef<Promise<Answer<ValueOf<Name>>> | undefined>(undefined)
  const unanswered = useRef<{ text: string; callId: string } | undefined>(undefined)
  const isMounted = useRef(true)
  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])

  const run = useCallback(
    (input: InputOf<Name>) => {
      if (onItsWay.current) return onItsWay.current
      const text = JSON.stringify(input)
      const callId = unanswered.current?.text === text ? unanswered.current.callId : crypto.randomUUID()
      setRunning(true)
      setFailure(undefined)
      const asking = session.ask(name, input, { callId }).then((answer) => {
        onItsWay.current = undefined
        unanswered.current = answer.ok ? undefined : { text, callId }
        if (isMounted.current) {
          setRunning(false)
          setFailure(answer.ok ? undefined : answer)
        }
        return answer
      })
      onItsWay.current = asking
      return asking
    },
    [session, name],
  )
  return { run, isRunning, failure, clear: useCallback(() => setFailure(undefined), []) }
}
