import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineReader, type ReadLine } from './line-reader.ts'

const bytes = (text: string) => [...new TextEncoder().encode(text)]
const texts = (lines: readonly ReadLine[]) => lines.map((line) => (line.kind === 'text' ? line.text : 'dropped'))
const read = (all: readonly number[]) => texts(createLineReader().push(Uint8Array.from(all)))

const code = 'RSP/V/0123456789ABCDEF'

describe('what a scanner sends over a cable', () => {
  it.each([
    ['CR', `${code}\r`],
    ['LF', `${code}\n`],
    ['CR and LF', `${code}\r\n`],
    ['a frame of STX and ETX', `\x02${code}\x03`],
  ])('ends with %s', (_, sent) => {
    expect(read(bytes(sent))).toEqual([code])
  })

  it('may have no end: then it is over when nothing more comes', () => {
    const reader = createLineReader()
    expect(reader.push(Uint8Array.from(bytes(code)))).toEqual([])
    expect(texts(reader.rest())).toEqual([code])
    expect(reader.rest()).toEqual([])
  })

  it('is read as text in any script', () => {
    expect(read(bytes('https://例え.jp/Zoë\r'))).toEqual(['https://例え.jp/Zoë'])
  })

  it.each([
    ['a byte that is no text', [...bytes('RSP/V/'), 0x00, ...bytes('123')]],
    ['half a character', [...bytes('RSP'), 0xc3]],
    ['more than any code', bytes('A'.repeat(301))],
  ])('is dropped as a whole where it has %s, and the next is read', (_, bad) => {
    expect(read([...bad, 0x0d, ...bytes(`${code}\r`)])).toEqual(['dropped', code])
  })

  it('fills no memory while it has no end', () => {
    const reader = createLineReader()
    for (let time = 0; time < 1_000; time += 1) expect(reader.push(new Uint8Array(1_000).fill(0x41))).toEqual([])
    expect(texts(reader.push(Uint8Array.of(0x0d)))).toEqual(['dropped'])
  })

  it('is the same however the bytes are cut', () => {
    const line = fc.oneof(fc.constant(code), fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }))
    const sent = fc.array(fc.tuple(line, fc.constantFrom('\r', '\n', '\r\n')))
    fc.assert(
      fc.property(sent, fc.array(fc.integer({ min: 1, max: 7 })), (lines, cuts) => {
        const all = bytes(lines.map(([text, end]) => text + end).join(''))
        const reader = createLineReader()
        const cut: ReadLine[] = []
        for (let from = 0, turn = 0; from < all.length; turn += 1) {
          const size = cuts[turn % Math.max(cuts.length, 1)] ?? 1
          cut.push(...reader.push(Uint8Array.from(all.slice(from, from + size))))
          from += size
        }
        expect(texts(cut)).toEqual(read(all))
      }),
    )
  })
})
