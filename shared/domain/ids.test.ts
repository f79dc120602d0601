import { describe, expect, test } from 'vitest'
import { type CodeKind, codeKinds, formatCode, parseCode } from './ids.ts'

const token = '0123456789ABCDEF'

describe('scanned codes', () => {
  test.each(Object.keys(codeKinds) as CodeKind[])('a %s code reads back as what it was', (kind) => {
    expect(parseCode(formatCode(kind, token))).toEqual({ kind, code: `RSP/${codeKinds[kind]}/${token}` })
  })

  test('a hand scanner may add a line end or lower the case', () => {
    expect(parseCode(` rsp/v/${token.toLowerCase()}\r\n`)?.kind).toBe('visit')
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
