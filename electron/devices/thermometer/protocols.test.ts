import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thermometerProtocols } from '../../../shared/domain/temperature.ts'
import { protocols } from './protocols.ts'

const hex = (text: string) => Uint8Array.from(text.split(' '), (pair) => Number.parseInt(pair, 16))
const ascii = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

function values(name: keyof typeof protocols, ...chunks: readonly Uint8Array[]): number[] {
  const reader = protocols[name].createReader()
  return chunks.flatMap((chunk) =>
    reader.push(chunk, 0).flatMap((piece) => (piece.kind === 'temperature' ? piece.celsius : [])),
  )
}

describe('LU90614', () => {
  it.each<[string, string, number[]]>([
    ['body, maker’s vector', 'FE AC 28 1E 00 00 00 00 F0', [40.3]],
    ['body 36.72', 'FE AC 24 48 00 00 00 00 16', [36.72]],
    ['surface, maker’s vector: not a body', 'FE AA 28 1E 00 00 00 00 EE', []],
    ['wrong sum', 'FE AC 24 48 00 00 00 00 17', []],
    ['a mode it does not have', 'FE AB 28 1E 00 00 00 00 EF', []],
    ['a hundred hundredths', 'FE AC 24 64 00 00 00 00 32', []],
  ])('%s', (_, bytes, found) => {
    expect(values('lu90614', hex(bytes))).toEqual(found)
  })

  it('is asked in the maker’s words', () => {
    expect(protocols.lu90614.configure).toEqual([hex('FA C5 BF')])
    expect(protocols.lu90614.manner).toMatchObject({ kind: 'answers', command: hex('FA CA C4') })
  })

  it('finds a frame behind bytes that look like the head of one', () => {
    expect(values('lu90614', hex('FE AC FE FE AC 24 48 00 00 00 00 16'))).toEqual([36.72])
  })
})

describe('GY-614V3', () => {
  const frame = hex('A4 03 07 07 5F 0D 5D 0A 91 0E 4A 71')

  it('gives the body value', () => {
    expect(values('gy614v3', frame)).toEqual([36.58])
  })

  it('does not rely on the start byte, which is not documented', () => {
    expect(values('gy614v3', hex('A4 03 08 07 5F 0D 5D 0A 91 0E 4A 72'))).toEqual([36.58])
  })

  it('passes over the answer to another command', () => {
    expect(values('gy614v3', hex('A4 06 03 01 AE'), hex('A4 03 0E 02 01 02 BA'), frame)).toEqual([36.58])
  })

  it('is told in the maker’s words', () => {
    expect(protocols.gy614v3.configure).toEqual([hex('A4 06 04 00 AE'), hex('A4 06 02 03 AF'), hex('A4 06 03 00 AD')])
  })

  it('finds a frame whose values hold its own header', () => {
    // No room is like this; what counts is that the two bytes of the ambient value are the header.
    expect(values('gy614v3', hex('03 07'), hex('A4 03 07 07 5F 0D 5D A4 03 0E 4A 7D'))).toEqual([36.58])
  })

  it('reads below zero as below zero', () => {
    expect(values('gy614v3', hex('A4 03 07 07 5F 0D 5D 0A 91 FF 9C B4'))).toEqual([-1])
  })
})

describe('GY-MCU90615 and 90614', () => {
  it.each<[string, string, number[]]>([
    ['skin 31.92, a vendor’s vector', '5A 5A 45 04 0C 78 0D 19 A7', [31.92]],
    ['skin 36.52', '5A 5A 45 04 0E 44 0A AB 04', [36.52]],
    ['the newer one of ten bytes', '5A 5A 45 05 0E 44 0A AB 00 05', [36.52]],
    ['below zero', '5A 5A 45 04 FF 9C 0A AB 4D', [-1]],
    ['wrong sum', '5A 5A 45 04 0E 44 0A AB 05', []],
    ['another type than temperature', '5A 5A 15 04 0E 44 0A AB D4', []],
    ['a length it does not have', '5A 5A 45 06 0E 44 0A AB 00 00 06', []],
    ['its own header as the ambient value', '5A 5A 45 04 0E 44 5A 5A 03', [36.52]],
    ['a frame behind half a header', '5A 5A 5A 45 04 0E 44 0A AB 04', [36.52]],
    ['a frame inside what looked like one', '5A 5A 45 04 0F 5A 5A 45 04 0E 44 0A AB 04', [36.52]],
  ])('%s', (_, bytes, found) => {
    expect(values('gy-mcu90615', hex(bytes))).toEqual(found)
  })

  it('is told in the maker’s words to send by itself', () => {
    expect(protocols['gy-mcu90615'].configure).toEqual([hex('A5 45 EA')])
  })
})

describe('CJMCU-90614', () => {
  it.each<[string, string, number[]]>([
    ['26.91, public code’s vector', '66 66 01 04 0A 83 0A 83 1A', [26.91]],
    ['skin 36.52', '66 66 01 04 0E 44 0A AB 07', [36.52]],
    ['asked for', '66 66 02 04 0E 44 0A AB 07', [36.52]],
    ['summed over all bytes, as the others are', '66 66 01 04 0E 44 0A AB D8', []],
    ['an unknown mode', '66 66 03 04 0E 44 0A AB 07', []],
    ['its own header as the ambient value', '66 66 01 04 0E 44 66 66 1E', [36.52]],
    ['a frame behind half a header', '66 66 66 01 04 0E 44 0A AB 07', [36.52]],
  ])('%s', (_, bytes, found) => {
    expect(values('cjmcu90614', hex(bytes))).toEqual(found)
  })

  it('is told in public code’s words to send by itself', () => {
    expect(protocols.cjmcu90614.configure).toEqual([hex('66 66 01 56')])
  })
})

describe('IDC-50', () => {
  it.each<[string, string, number[]]>([
    ['36.7, maker’s vector: tenths, not hundredths', 'AA 55 06 24 07 30', [36.7]],
    ['wrong sum', 'AA 55 06 24 07 31', []],
    ['eleven tenths', 'AA 55 06 24 0B 34', []],
    ['another length', 'AA 55 07 24 07 00 31', []],
    ['its own header as the value, which is no temperature', 'AA 55 06 AA 55 04 AA 55 06 24 07 30', [36.7]],
    ['a frame behind half a header', 'AA AA 55 06 24 07 30', [36.7]],
  ])('%s', (_, bytes, found) => {
    expect(values('idc50', hex(bytes))).toEqual(found)
  })

  it('in its text output is read as lines, though none of them ends', () => {
    expect(values('ascii-line', ascii('{36.7}{36.8}'))).toEqual([36.7, 36.8])
  })
})

describe('GD60914', () => {
  it.each<[string, string, number[]]>([
    ['tenths, filled with zeros', '0000365', [36.5]],
    ['tenths, filled with blanks', '    365', [36.5]],
    ['tenths and a line end', '00365\r\n', [36.5]],
    ['two answers', '00003650000366', [36.5, 36.6]],
    ['too short', '000365', []],
    ['words', 'E-00001', []],
    ['an answer behind noise', '\x00\xff\x0a0000365', [36.5]],
  ])('%s', (_, text, found) => {
    expect(values('gd60914', latin1(text))).toEqual(found)
  })

  it('is asked for a forehead, and once before for single answers', () => {
    expect(protocols.gd60914.configure).toEqual([hex('A1')])
    expect(protocols.gd60914.manner).toMatchObject({ kind: 'answers', command: hex('AB') })
  })
})

describe('a line of text', () => {
  it.each<[string, number[]]>([
    ['36.5\n', [36.5]],
    ['T:36.5\r\n', [36.5]],
    ['{36.5}\r', [36.5]],
    ['TEMP=36,55 C\n', [36.55]],
    ['body: 36.7\n', [36.7]],
    ['36.5°C\n', [36.5]],
    ['98.1F\n', [36.72]],
    ['98.1\n', [98.1]],
    ['T:365\n', [365]],
    ['-5\n', [-5]],
    ['36.5\n\n\r\n36.6\n', [36.5, 36.6]],
    ['36.5', []],
    ['TEMP\n', []],
    ['Sensor ready\n', []],
    ['36.5 27.1\n', []],
    ['TA:27.1 TO:36.5\n', []],
    ['36.5.1\n', []],
    ['36.555\n', []],
    ['{36.5', []],
    ['{36.5 C}', []],
    [`${' '.repeat(60)}36.5\n`, [36.5]],
    [`${' '.repeat(61)}36.5\n36.6\n`, [36.6]],
  ])('%j', (text, found) => {
    expect(values('ascii-line', ascii(text))).toEqual(found)
  })

  it('may write the degree sign in one byte', () => {
    expect(values('ascii-line', latin1('36.5°C\n'))).toEqual([36.5])
  })
})

describe.each(thermometerProtocols)('%s, whatever comes', (name) => {
  const protocol = protocols[name]
  const { perDegree } = protocol
  const sound = fc
    .integer({ min: 10 * perDegree, max: 45 * perDegree })
    .map((value) => ({ value: value / perDegree, bytes: protocol.simulate(value / perDegree, true) }))
  const noise = fc.uint8Array({ maxLength: 40 })

  /** Cuts bytes at the given places, in chunks that may be as small as one byte. */
  const cut = (bytes: Uint8Array, sizes: readonly number[]) => {
    const chunks: Uint8Array[] = []
    for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1
      chunks.push(bytes.subarray(from, from + size))
      from += size
    }
    return chunks
  }
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 10 })

  it('finds every frame, however it is cut or joined', () => {
    fc.assert(
      fc.property(fc.array(sound, { maxLength: 8 }), sizes, (frames, cuts) => {
        const stream = join(...frames.map(({ bytes }) => bytes))
        expect(values(name, ...cut(stream, cuts))).toEqual(frames.map(({ value }) => value))
      }),
    )
  })

  it('finds doubled frames twice', () => {
    fc.assert(
      fc.property(sound, ({ value, bytes }) => {
        expect(values(name, join(bytes, bytes))).toEqual([value, value])
      }),
    )
  })

  it('finds the same in one chunk and byte by byte', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            noise,
            sound.map(({ bytes }) => bytes),
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const stream = join(...parts)
          expect(values(name, ...cut(stream, [1]))).toEqual(values(name, stream))
        },
      ),
    )
  })

  // An answer without header and sum has no beginning of its own: the driver begins anew with each question.
  it.skipIf(name === 'gd60914')('is itself again a few frames after any garbage', () => {
    fc.assert(
      fc.property(noise, sound, (before, { value, bytes }) => {
        const settled = values(name, before, bytes, bytes, bytes, bytes, bytes, bytes)
        expect(settled.slice(-3)).toEqual([value, value, value])
      }),
    )
  })

  it.skipIf(name === 'gd60914')('takes no frame that lost a byte for sound', () => {
    fc.assert(
      fc.property(sound, fc.nat(), ({ value, bytes }, place) => {
        const at = place % (bytes.length - 1)
        const damaged = join(bytes.subarray(0, at), bytes.subarray(at + 1))
        const found = values(name, damaged)
        if (protocol.hasSum) expect(found).toEqual([])
        else expect(found.length).toBeLessThanOrEqual(1)
        expect(values(name, damaged, bytes, bytes, bytes).at(-1)).toBe(value)
      }),
    )
  })

  it('hands out every byte once, in the order of arrival', () => {
    const parts = fc.array(
      fc.oneof(
        noise,
        sound.map(({ bytes }) => bytes),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(parts, sizes, (given, cuts) => {
        const stream = join(...given)
        const reader = protocol.createReader()
        const told = cut(stream, cuts).flatMap((chunk) => reader.push(chunk, 0).flatMap(({ bytes }) => [...bytes]))
        expect(told).toEqual([...stream.subarray(0, told.length)])
        expect(stream.length - told.length).toBeLessThanOrEqual(64)
      }),
    )
  })

  it('dates a frame by its first byte', () => {
    const bytes = protocol.simulate(36.6, true)
    const reader = protocol.createReader()
    reader.push(bytes, 10)
    expect(reader.push(bytes.subarray(0, 2), 20)).toEqual([])
    expect(reader.push(bytes.subarray(2), 30)).toMatchObject([{ kind: 'temperature', celsius: 36.6, at: 20 }])
  })
})
