import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Keys } from './layouts.ts'
import type { TypingTarget } from './type-into.ts'

/** The field that the keyboard types into, and what one types there. */
export type ActiveField = { readonly target: TypingTarget; readonly keys: Keys }

type TouchKeyboard = {
  readonly active: ActiveField | undefined
  readonly activate: (field: ActiveField) => void
  readonly forget: (target: TypingTarget) => void
  /** What "Lanjut" does; the dock sets it, the Enter key of a hard keyboard calls it too. */
  readonly next: RefObject<(() => void) | undefined>
}

const KeyboardContext = createContext<TouchKeyboard | undefined>(undefined)

/** Below it every text field is typed into by the on-screen keyboard (and by a hard one, if there is any). */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  const [active, setActive] = useState<ActiveField>()
  const next = useRef<(() => void) | undefined>(undefined)
  const forget = useCallback(
    (target: TypingTarget) => setActive((current) => (current?.target === target ? undefined : current)),
    [],
  )
  const value = useMemo(() => ({ active, activate: setActive, forget, next }), [active, forget])
  return <KeyboardContext value={value}>{children}</KeyboardContext>
}

/** Undefined where no on-screen keyboard is used (desk, host). */
export function useTouchKeyboard(): TouchKeyboard | undefined {
  return useContext(KeyboardContext)
}
