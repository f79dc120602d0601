import { describe, expect, test } from 'vitest'
import { type CodeKind, codeKinds, codeWithin, formatCode, parseCode } from './ids.ts'

const token = '0123456789ABCDEF'

describe('scanned codes', () => {
  test.each(Object.keys(codeKinds) as CodeKind[])('a %s code reads back as what it was', (kind) => {
    expect(parseCode(formatCode(kind, token))).toEqual({ kind, code: `RSP/${codeKinds[kind]}/${token}` })
  })

  test('a hand scanner may add a line end or lower the case', () => {
    expect(parseCode(` rsp/v/${token.toLowerCase()}\r\n`)?.kind).toBe('visit')
  })

  test.each([
    [`]Q3RSP/V/${token}`, 'visit'],
    [`~rsp/b/${token.toLowerCase()}#`, 'badge'],
    [`RSP/G/${token}`, 'guest'],
  ])('%s holds ours', (text, kind) => {
    expect(codeWithin(text)?.kind).toBe(kind)
  })

  test('a link that ends like ours is a link', () => {
    expect(codeWithin(`https://example.org/RSP/V/${token}`)).toBeNull()
  })

  test.each([
    '',
    'https://example.org',
    'RSP/X/0123456789ABCDEF',
    'RSP/V/short',
    `RSP/V/${token}0`,
    'RSP/V/0123456789ABCDEO',
  ])('foreign: %s', (text) => {
    expect(parseCode(text)).toBeNull()
  })
})
