import type { Typed } from '../../ui/keyboard/caret.ts'
import { putBack, type TypingTarget, typedIn } from '../../ui/keyboard/type-into.ts'
import { createScanKeys, restMs, type Verdict } from './scan-keys.ts'

/** A code that a hand scanner typed: one of ours, or a foreign one as it was read. */
export type Scanned = Extract<Verdict, { kind: 'code' | 'foreign' }>

type Before = { readonly target: TypingTarget; readonly typed: Typed }

/** As many signs as a foreign code may have and still be taken out of a field. */
const mostRemembered = 2_000

function textField(target: EventTarget | null): TypingTarget | undefined {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : undefined
}

type Hear = (scanned: Scanned) => void

/** Of the whole page, and for as long as it is open: a screen that gives way to the next one while a code is typed loses none of it. */
const hearers = new Set<Hear>()
const keys = createScanKeys()
let before: readonly Before[] = []
let resting: ReturnType<typeof setTimeout> | undefined
let inField = false

/**
 * Listens for hand scanners that type, wherever the focus is. What a scanner typed into a field goes out again: the field stands as
 * it did before the scanner's first key, also where the code had replaced a selection. Returns how to stop.
 */
export function listenKeys(onScanned: Hear): () => void {
  // Adding the same listener again adds nothing.
  window.addEventListener('keydown', onKeyDown, { capture: true })
  hearers.add(onScanned)
  return () => hearers.delete(onScanned)
}

function take(verdict: Verdict): void {
  // Where no screen wants a code, what was typed stays where it is.
  if (hearers.size === 0 || (verdict.kind !== 'code' && verdict.kind !== 'foreign')) return
  const first = before.at(-verdict.keys)
  if (first?.target.isConnected) putBack(first.target, first.typed)
  before = []
  for (const hear of hearers) hear(verdict)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
  clearTimeout(resting)
  const field = textField(event.target)
  inField = field !== undefined
  if (field && event.key.length === 1)
    before = [...before.slice(1 - mostRemembered), { target: field, typed: typedIn(field) }]
  const { key, code, timeStamp: at, repeat } = event
  const verdict = keys.press({ key, code, at, repeat, inField })
  // A scanner's keys choose no row and press no button, and its Enter sends no form.
  if (verdict.kind !== 'person' && hearers.size > 0) {
    event.preventDefault()
    event.stopPropagation()
  }
  take(verdict)
  resting = setTimeout(() => take(keys.rest(inField)), restMs)
}
