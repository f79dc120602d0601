import { describe, expect, it } from 'vitest'
import { createScanKeys } from './scan-keys.ts'

const code = 'RSP/V/0123456789ABCDEF'

function type(keys: ReturnType<typeof createScanKeys>, text: string, everyMs: number, from = 0) {
  ;[...text].forEach((key, index) => {
    keys.press({ key, at: from + index * everyMs })
  })
  return from + text.length * everyMs
}

describe('a hand scanner at the desk', () => {
  it('is heard without a field', () => {
    const keys = createScanKeys()
    const at = type(keys, code, 5)
    expect(keys.isTyping()).toBe(true)
    expect(keys.press({ key: 'Enter', at })).toBe(code)
  })

  it('is heard in lower case too, as some scanners send it', () => {
    const keys = createScanKeys()
    const at = type(keys, code.toLowerCase(), 5)
    expect(keys.press({ key: 'Enter', at })).toBe(code)
  })

  it('is told from a person who types slowly', () => {
    const keys = createScanKeys()
    const at = type(keys, code, 400)
    expect(keys.press({ key: 'Enter', at })).toBeUndefined()
  })

  it('passes over shift keys and a foreign code', () => {
    const keys = createScanKeys()
    keys.press({ key: 'Shift', at: 0 })
    const at = type(keys, 'https://example.org', 5)
    expect(keys.isTyping()).toBe(false)
    expect(keys.press({ key: 'Enter', at })).toBeUndefined()
  })

  it('hears the next scan after the first', () => {
    const keys = createScanKeys()
    keys.press({ key: 'Enter', at: type(keys, code, 5) })
    const at = type(keys, code, 5, 10_000)
    expect(keys.press({ key: 'Enter', at })).toBe(code)
  })
})
