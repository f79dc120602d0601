import { type FocusEvent, type RefObject, useEffect } from 'react'
import { useTouchKeyboard } from './keyboard-provider.tsx'
import type { Keys } from './layouts.ts'
import type { TypingTarget } from './type-into.ts'

/** The telephone's own keyboards, for screens without ours. */
const inputModes = {
  name: 'text',
  text: 'text',
  search: 'search',
  code: 'text',
  plate: 'text',
  phone: 'tel',
  digits: 'numeric',
} as const satisfies Record<Keys, string>

/** Ties the field inside `box` to the on-screen keyboard, if the page has one. */
export function useTypedByTouch(box: RefObject<HTMLElement | null>, keys: Keys) {
  const keyboard = useTouchKeyboard()
  const activate = keyboard?.activate
  const forget = keyboard?.forget
  useEffect(() => {
    const target = box.current?.querySelector<TypingTarget>('input, textarea')
    if (!target) return
    // A field that takes the focus by itself has it before anyone listens.
    if (target === document.activeElement) activate?.({ target, keys })
    return () => forget?.(target)
  }, [box, activate, forget, keys])
  return {
    /** `none` keeps the system's keyboard away from ours. */
    inputMode: keyboard ? 'none' : inputModes[keys],
    onFocus: (event: FocusEvent<TypingTarget>) => activate?.({ target: event.currentTarget, keys }),
    next: keyboard && (() => keyboard.next.current?.()),
  } as const
}
