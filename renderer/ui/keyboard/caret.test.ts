import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deletion, edited, insertion, type Typed, wantsCapital } from './caret.ts'

/** `|` marks the caret, `[` and `]` a selection. */
function field(marked: string): Typed {
  const caret = marked.indexOf('|')
  if (caret >= 0) return { text: marked.replace('|', ''), start: caret, end: caret }
  return { text: marked.replace(/[[\]]/g, ''), start: marked.indexOf('['), end: marked.indexOf(']') - 1 }
}
const shown = ({ text, start }: Typed) => `${text.slice(0, start)}|${text.slice(start)}`

const typing = (marked: string, key: string, limit?: number) => {
  const edit = insertion(field(marked), key, limit)
  return edit && shown(edited(field(marked), edit))
}
const erasing = (marked: string) => {
  const edit = deletion(field(marked))
  return edit && shown(edited(field(marked), edit))
}

test('letters go in where the caret stands', () => {
  expect(typing('|', 'r')).toBe('r|')
  expect(typing('rt|', 'a')).toBe('rta|')
  expect(typing('r|t', 'a')).toBe('ra|t')
  expect(typing('Ra[tna] N', 'h')).toBe('Rah| N')
})

test('a full field takes nothing more, but lets a selection be replaced', () => {
  expect(typing('BE 1|', '2', 4)).toBeUndefined()
  expect(typing('BE [1]', '2', 4)).toBe('BE 2|')
})

test('erasing takes one visible sign, or the selection', () => {
  expect(erasing('rat|')).toBe('ra|')
  expect(erasing('r|at')).toBe('|at')
  expect(erasing('Ra[tna]')).toBe('Ra|')
  expect(erasing('|rat')).toBeUndefined()
  expect(erasing('Zoe\u0308|')).toBe('Zo|')
  expect(erasing('ya 👩‍👩‍👧|')).toBe('ya |')
})

test('capitals are offered where a name or a sentence begins', () => {
  expect(wantsCapital('', 'words')).toBe(true)
  expect(wantsCapital('Ratna ', 'words')).toBe(true)
  expect(wantsCapital('Ratna', 'words')).toBe(false)
  expect(wantsCapital('Antar surat. ', 'sentence')).toBe(true)
  expect(wantsCapital('Antar ', 'sentence')).toBe(false)
  expect(wantsCapital('be', 'always')).toBe(true)
  expect(wantsCapital('', 'never')).toBe(false)
})

test('whatever the field and the caret: typing a letter and erasing it leaves the rest', () => {
  const typed = fc.record({
    text: fc.string(),
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
  })
  fc.assert(
    fc.property(typed, (before) => {
      const edit = insertion(before, '-')
      if (!edit) throw new Error('refused')
      const after = edited(before, edit)
      expect(after.text).toHaveLength(before.text.length - (edit.to - edit.from) + 1)
      const undo = deletion(after)
      expect(undo && edited(after, undo).text).toBe(before.text.slice(0, edit.from) + before.text.slice(edit.to))
    }),
  )
})
