import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wantsCapital } from './caret.ts'
import { type ActiveField, useTouchKeyboard } from './keyboard-provider.tsx'
import { type Page, settings } from './layouts.ts'
import { OnScreenKeyboard } from './on-screen-keyboard.tsx'
import { clearAll, eraseBack, typedIn, typeText } from './type-into.ts'

type Props = { onNext: () => void; nextLabel?: string }

/** The keyboard at the foot of the screen, there as long as a text field is the active one. */
export function KeyboardDock({ onNext, nextLabel }: Props) {
  const keyboard = useTouchKeyboard()
  if (!keyboard) throw new Error('KeyboardDock needs a KeyboardProvider')
  const { t } = useTranslation('ui')
  const { active, next } = keyboard
  useEffect(() => {
    next.current = onNext
    return () => {
      next.current = undefined
    }
  }, [next, onNext])
  if (!active) return null
  return <Dock key={active.keys} field={active} nextLabel={nextLabel ?? t('action.next')} onNext={onNext} />
}

/** `on` is for one letter, `lock` until it is touched again. */
type Shift = 'auto' | 'on' | 'lock' | 'off'

function Dock({ field, nextLabel, onNext }: { field: ActiveField; nextLabel: string; onNext: () => void }) {
  const { first, capitals } = settings[field.keys]
  const [chosen, setChosen] = useState<Page>(first)
  const [shift, setShift] = useState<Shift>('auto')
  const before = useTextBeforeCaret(field)
  // The dock takes room away from what is above it: the field must not be the part that goes.
  useEffect(() => {
    field.target.scrollIntoView({ block: 'nearest' })
  }, [field.target])
  const capital = shift === 'auto' ? wantsCapital(before, capitals) : shift !== 'off'
  const nextShift: Readonly<Record<Shift, Shift>> = { auto: capital ? 'off' : 'on', off: 'on', on: 'lock', lock: 'off' }
  const page = chosen === 'letters' && capital ? 'capitals' : chosen

  const doKey: Readonly<Record<string, () => void>> = {
    '{bksp}': () => eraseBack(field.target),
    '{clear}': () => clearAll(field.target),
    '{space}': () => typeText(field.target, ' '),
    '{shift}': () => setShift(nextShift[shift]),
    '{letters}': () => setChosen('letters'),
    '{marks}': () => setChosen('marks'),
    '{signs}': () => setChosen('signs'),
    '{next}': onNext,
  }
  const onKey = (key: string) => {
    const action = doKey[key]
    if (action) return action()
    typeText(field.target, key)
    if (shift !== 'lock') setShift('auto')
  }
  return <OnScreenKeyboard isLocked={shift === 'lock'} page={page} nextLabel={nextLabel} onKey={onKey} />
}

/** Follows the caret wherever it is put: by these keys, a hard keyboard or a finger. */
function useTextBeforeCaret({ target }: ActiveField): string {
  const read = () => {
    const { text, start } = typedIn(target)
    return text.slice(0, start)
  }
  const [before, setBefore] = useState(read)
  useEffect(() => {
    const update = () => {
      const { text, start } = typedIn(target)
      setBefore(text.slice(0, start))
    }
    update()
    // On the document, so that React's own handler comes first: a state set before it would have React draw the field with the
    // text from before this letter, and the letter would be gone.
    document.addEventListener('input', update)
    document.addEventListener('selectionchange', update)
    return () => {
      document.removeEventListener('input', update)
      document.removeEventListener('selectionchange', update)
    }
  }, [target])
  return before
}
