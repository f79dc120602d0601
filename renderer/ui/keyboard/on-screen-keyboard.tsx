import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyboardReact as Keyboard } from 'react-simple-keyboard'
import { cx } from '../theme/cx.ts'
import { isKeypad, type Page, pages } from './layouts.ts'
import './on-screen-keyboard.css'

type Props = { page: Page /** Capitals stay. */; isLocked: boolean; nextLabel: string; onKey: (key: string) => void }

const svg = (path: string) =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`
const backspace = svg(
  '<path d="M10 5a2 2 0 0 0-1.344.519l-6.328 5.74a1 1 0 0 0 0 1.481l6.328 5.741A2 2 0 0 0 10 19h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2z"/><path d="m12 9 6 6"/><path d="m18 9-6 6"/>',
)
const shift = svg(
  '<path d="M9 13a1 1 0 0 0-1-1H5.061a1 1 0 0 1-.75-1.811l6.836-6.835a1.207 1.207 0 0 1 1.707 0l6.835 6.835a1 1 0 0 1-.75 1.811H16a1 1 0 0 0-1 1v6a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1z"/>',
)
const shiftLock = svg(
  '<path d="M14 16a1 1 0 0 0 1-1v-2a1 1 0 0 1 1-1h3.293a.707.707 0 0 0 .5-1.207l-6.939-6.939a1.207 1.207 0 0 0-1.708 0l-6.94 6.94a.707.707 0 0 0 .5 1.206H8a1 1 0 0 1 1 1v2a1 1 0 0 0 1 1z"/><path d="M9 20h6"/>',
)

/** Every key is passed over by Tab: who tabs has a hard keyboard. Screen readers still reach them. */
const allKeys = [...new Set(Object.values(pages).flatMap((rows) => rows.flatMap((row) => row.split(' '))))].join(' ')

/**
 * The keys alone: reports the sign or the name in braces (`{bksp}`, `{next}`, ...) and keeps no text of its own.
 * Keys act when touched, not when let go, so that two thumbs can type fast.
 */
export function OnScreenKeyboard({ page, isLocked, nextLabel, onKey }: Props) {
  const { t } = useTranslation('ui')
  const display = useMemo(
    () => ({
      '{bksp}': backspace,
      '{shift}': isLocked ? shiftLock : shift,
      '{space}': t('keyboard.space'),
      '{letters}': t('keyboard.letters'),
      '{marks}': t('keyboard.digits'),
      '{signs}': t('keyboard.symbols'),
      '{clear}': t('action.clear'),
      '{next}': nextLabel,
    }),
    [t, isLocked, nextLabel],
  )
  const attributes = useMemo(() => {
    const named = (buttons: string, value: string) => ({ attribute: 'aria-label', value, buttons })
    return [
      { attribute: 'tabindex', value: '-1', buttons: allKeys },
      named('{bksp}', isKeypad(page) ? t('keyboard.backspaceDigit') : t('keyboard.backspace')),
      named('{shift}', t(isLocked ? 'keyboard.shiftLock' : 'keyboard.shift')),
      named('{letters}', t('keyboard.moreLetters')),
      named('{marks}', t('keyboard.moreDigits')),
      named('{signs}', t('keyboard.moreSymbols')),
      { attribute: 'aria-pressed', value: page === 'capitals' ? 'true' : 'false', buttons: '{shift}' },
    ]
  }, [t, page, isLocked])
  const box = useKeysThatKeepFocus(onKey)
  return (
    <section
      ref={box}
      aria-label={t(isKeypad(page) ? 'keyboard.keypad' : 'keyboard.label')}
      className={cx('touch-keys', isKeypad(page) && 'touch-keys-pad')}
    >
      <Keyboard
        theme="touch-keys-theme"
        layout={pages as unknown as Record<string, string[]>}
        layoutName={page}
        display={display}
        buttonAttributes={attributes}
        onKeyPress={onKey}
        useButtonTag
        preventMouseDownDefault
        disableCaretPositioning
      />
    </section>
  )
}

/** Leaves the focus in the field, and hears the clicks that screen readers send without a touch before them. */
function useKeysThatKeepFocus(onKey: (key: string) => void) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = box.current
    const stay = (event: MouseEvent) => event.preventDefault()
    const click = (event: MouseEvent) => {
      const key = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-skbtn]') : null
      if (event.detail === 0 && key?.dataset.skbtn) onKey(key.dataset.skbtn)
    }
    element?.addEventListener('mousedown', stay)
    element?.addEventListener('click', click)
    return () => {
      element?.removeEventListener('mousedown', stay)
      element?.removeEventListener('click', click)
    }
  }, [onKey])
  return box
}
