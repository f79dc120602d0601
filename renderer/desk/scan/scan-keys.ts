import { parseCode } from '../../../shared/domain/ids.ts'

/** A hand scanner types like a very fast person: a code, then Enter. Slower than this between two keys, it was a person. */
const slowestMs = 120
const longest = 300

export type KeyPress = { readonly key: string; readonly at: number }

/**
 * Collects what a hand scanner types. `press` gives the whole text when Enter ends one of our codes; `isTyping` says that a code
 * is under way, so that its Enter presses no button. `at` in milliseconds of any clock that does not go back.
 */
export function createScanKeys() {
  let text = ''
  let last = Number.NEGATIVE_INFINITY
  return {
    isTyping: () => text !== '' && 'RSP/'.startsWith(text.slice(0, 4).toUpperCase()),
    press({ key, at }: KeyPress): string | undefined {
      if (at - last > slowestMs) text = ''
      if (key === 'Enter') {
        const found = parseCode(text)
        text = ''
        return found?.code
      }
      if (key.length === 1) {
        text = (text + key).slice(-longest)
        last = at
      }
      return undefined
    },
  }
}
