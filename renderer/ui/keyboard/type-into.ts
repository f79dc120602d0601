import { deletion, type Edit, insertion, type Typed } from './caret.ts'

/** A field that the on-screen keyboard can type into. Types without a caret of their own (`number`, `email`) cannot be used. */
export type TypingTarget = HTMLInputElement | HTMLTextAreaElement

export function typedIn(target: TypingTarget): Typed {
  const end = target.value.length
  return { text: target.value, start: target.selectionStart ?? end, end: target.selectionEnd ?? end }
}

/** Changes the field as a hard keyboard would: focus stays, the caret moves, and an `input` event tells React. */
function apply(target: TypingTarget, edit: Edit | undefined, inputType: string): void {
  target.focus({ preventScroll: true })
  if (!edit) return
  target.setRangeText(edit.text, edit.from, edit.to, 'end')
  target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data: edit.text === '' ? null : edit.text }))
  // A long text scrolls with the caret, as it does when typed by hand.
  if (target.selectionEnd === target.value.length) target.scrollLeft = target.scrollWidth
}

export function typeText(target: TypingTarget, text: string): void {
  const limit = target.maxLength >= 0 ? target.maxLength : Number.POSITIVE_INFINITY
  apply(target, insertion(typedIn(target), text, limit), 'insertText')
}

export function eraseBack(target: TypingTarget): void {
  apply(target, deletion(typedIn(target)), 'deleteContentBackward')
}

export function clearAll(target: TypingTarget): void {
  apply(target, { from: 0, to: target.value.length, text: '' }, 'deleteContent')
}

/** Makes the field what it was; the focus stays where it is. */
export function putBack(target: TypingTarget, typed: Typed): void {
  target.setRangeText(typed.text, 0, target.value.length, 'end')
  target.setSelectionRange(typed.start, typed.end)
  target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo', data: null }))
}
