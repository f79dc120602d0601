import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { Me } from '../../shared/contract/access.ts'
import type { Answer } from '../api/client.ts'
import { type Changing, useChange, useRead } from '../api/hooks.ts'
import type { InputOf, OperationName, ValueOf } from '../api/operations.ts'

type Proof = {
  /** Who is on at this screen; undefined until known. */
  readonly me: Me | undefined
  /** Asks for a PIN; true once somebody has proven himself. */
  readonly ask: () => Promise<boolean>
  readonly refresh: () => void
}

const ProofContext = createContext<Proof | undefined>(undefined)

export function useProof(): Proof {
  const proof = useContext(ProofContext)
  if (!proof) throw new Error('useProof outside of ProofProvider')
  return proof
}

type Asking = { readonly lastOn: string | undefined; readonly onDone: () => void; readonly onCancel: () => void }
type Props = { children: ReactNode; dialog: (asking: Asking) => ReactNode }

/** Where a person proves who he is by PIN: once before a change, then for a short while. `dialog` asks for name and PIN. */
export function ProofProvider({ children, dialog }: Props) {
  const me = useRead('access.me', {})
  const [isAsking, setAsking] = useState(false)
  const settle = useRef<Array<(isProven: boolean) => void>>([])
  const refresh = me.again
  const finish = (isProven: boolean) => {
    setAsking(false)
    refresh()
    for (const resolve of settle.current.splice(0)) resolve(isProven)
  }
  const ask = useCallback(() => {
    setAsking(true)
    return new Promise<boolean>((resolve) => settle.current.push(resolve))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: refetching does the same whichever render made it.
  const proof = useMemo<Proof>(() => ({ me: me.value, ask, refresh }), [me.value, ask])
  return (
    <ProofContext value={proof}>
      {children}
      {isAsking && dialog({ lastOn: me.value?.person?.id, onDone: () => finish(true), onCancel: () => finish(false) })}
    </ProofContext>
  )
}

/**
 * A change that a person answers for. Where a PIN is needed it is asked for once, and then the very same change is sent again
 * with the same input. A second press while all this goes on gets the first one's answer.
 */
export function useProvenChange<Name extends OperationName>(name: Name): Changing<Name> {
  const change = useChange(name)
  const { ask } = useProof()
  // While the PIN is asked for, nothing is on its way, and no button may say so.
  const [going, setGoing] = useState<'nowhere' | 'to-the-register' | 'through-the-pin'>('nowhere')
  const onItsWay = useRef<Promise<Answer<ValueOf<Name>>> | undefined>(undefined)
  const send = change.run
  const run = useCallback(
    (input: InputOf<Name>) => {
      if (onItsWay.current) return onItsWay.current
      setGoing('to-the-register')
      const prove = async () => {
        setGoing('through-the-pin')
        const isProven = await ask()
        setGoing('to-the-register')
        return isProven
      }
      onItsWay.current = withPin(() => send(input), prove).finally(() => {
        onItsWay.current = undefined
        setGoing('nowhere')
      })
      return onItsWay.current
    },
    [send, ask],
  )
  return {
    run,
    isRunning: going === 'to-the-register',
    failure: going === 'nowhere' ? change.failure : undefined,
    clear: change.clear,
  }
}

async function withPin<Value>(send: () => Promise<Answer<Value>>, ask: () => Promise<boolean>): Promise<Answer<Value>> {
  const answer = await send()
  if (answer.ok || answer.refusal?.code !== 'pin-needed') return answer
  return (await ask()) ? send() : answer
}
