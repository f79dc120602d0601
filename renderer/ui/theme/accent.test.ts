import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentColours, contrast, defaultAccent, parseHex } from './accent.ts'

test('the product’s own accent stays as it is, with white words', () => {
  const colours = accentColours(defaultAccent)
  expect(colours.accent).toBe('#8a1538')
  expect(colours.onAccent).toBe('#ffffff')
  expect(colours.accentText).toBe('#8a1538')
})

test('a yellow accent gets ink words on it, and a dark variant for words on paper', () => {
  const colours = accentColours('#ffd400')
  expect(colours.accent).toBe('#ffd400')
  expect(colours.onAccent).toBe('#1d1b18')
  expect(colours.accentText).not.toBe('#ffd400')
})

test.each(['', 'merah', '#12', '#12345g', 'rgb(1,2,3)'])('%j is no colour: the default accent is used', (text) => {
  expect(parseHex(text)).toBeUndefined()
  expect(accentColours(text)).toEqual(accentColours(defaultAccent))
})

test('short and long notation mean the same', () => {
  expect(accentColours('#0a5')).toEqual(accentColours('00AA55'))
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('whatever a site chooses, words on it and in it can be read', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(hex, (chosen) => {
      const { accent, onAccent, accentText, accentTint, accentPressed } = accentColours(chosen)
      expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(onAccent, accentPressed)).toBeGreaterThanOrEqual(4.5)
      for (const ground of ['#ffffff', '#fbf9f6', accentTint])
        expect(contrast(accentText, ground)).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 1000 },
  )
})
