import { type FocusEvent, type RefObject, useEffect } from 'react'
import { useTouchKeyboard } from './keyboard-provider.tsx'
import type { Keys } from './layouts.ts'

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
  const forget = keyboard?.forget
  useEffect(() => {
    const target = box.current?.querySelector('input, textarea')
    return () => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) forget?.(target)
    }
  }, [box, forget])
  return {
    /** `none` keeps the system's keyboard away from ours. */
    inputMode: keyboard ? 'none' : inputModes[keys],
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      keyboard?.activate({ target: event.currentTarget, keys }),
    next: keyboard && (() => keyboard.next.current?.()),
  } as const
}
