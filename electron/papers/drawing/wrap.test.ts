import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrap, wrapEvenly } from './wrap.ts'

const eachLetterOne = (line: string) => [...line].length

it('breaks at spaces', () => {
  expect(wrap('Siti Nurhaliza Wulandari', 14, eachLetterOne).lines).toEqual(['Siti Nurhaliza', 'Wulandari'])
})

it('leaves no lonely word on the last line', () => {
  expect(wrapEvenly('Halaman depan, baris 2', 20, eachLetterOne).lines).toEqual(['Halaman depan,', 'baris 2'])
})

it('breaks Chinese between any characters', () => {
  expect(wrap('王小明 陳黃歐', 4, eachLetterOne)).toEqual({ lines: ['王小明', '陳黃歐'], brokeWord: false })
})

it('breaks inside a word that is wider than the line, and says so', () => {
  expect(wrap('a Nurhaliza', 4, eachLetterOne)).toEqual({ lines: ['a', 'Nurh', 'aliz', 'a'], brokeWord: true })
})

it('loses no character and keeps every line within the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const text = words.join(' ').replace(/ +/g, ' ').trim()
        const { lines } = wrapEvenly(text, width, eachLetterOne)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      },
    ),
  )
})
