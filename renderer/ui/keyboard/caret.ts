/** What stands in a field: its text and the selected part, as UTF-16 offsets (`start` = `end` is a bare caret). */
export type Typed = { readonly text: string; readonly start: number; readonly end: number }

/** Replace `from` to `to` by `text`; the caret comes to stand behind it. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

function clamp({ text, start, end }: Typed): Edit {
  const within = (offset: number) => Math.min(Math.max(offset, 0), text.length)
  return { from: within(Math.min(start, end)), to: within(Math.max(start, end)), text: '' }
}

/** Types `text` at the caret or over the selection. Undefined when the field would grow beyond `limit` UTF-16 units. */
export function insertion(typed: Typed, text: string, limit = Number.POSITIVE_INFINITY): Edit | undefined {
  const { from, to } = clamp(typed)
  if (typed.text.length - (to - from) + text.length > limit) return undefined
  return { from, to, text }
}

/** Takes away the selection, or the one sign before the caret that a person sees as one (an emoji, a letter with its marks). */
export function deletion(typed: Typed): Edit | undefined {
  const { from, to } = clamp(typed)
  if (from < to) return { from, to, text: '' }
  const last = [...graphemes.segment(typed.text.slice(0, from))].at(-1)
  return last && { from: last.index, to: from, text: '' }
}

/** The text and caret that an edit leaves behind. */
export function edited(typed: Typed, edit: Edit): Typed {
  const caret = edit.from + edit.text.length
  return { text: typed.text.slice(0, edit.from) + edit.text + typed.text.slice(edit.to), start: caret, end: caret }
}

export type Capitals = 'words' | 'sentence' | 'always' | 'never'

/** Whether the next letter starts a name or a sentence, so that the keyboard offers capitals by itself. */
export function wantsCapital(before: string, capitals: Capitals): boolean {
  if (capitals === 'always') return true
  if (capitals === 'never') return false
  if (capitals === 'sentence') return /(^|[.!?]\s+)$/u.test(before)
  return /(^|[\s\-(/"“])$/u.test(before)
}
