import type { FrameReader, Piece, Protocol } from '../protocol.ts'

const allowSingle = Uint8Array.of(0xa1)
const measureForehead = Uint8Array.of(0xab)
const replyLength = 7

/** Tenths of a degree in seven characters; where between them they stand is not documented, so blanks may be on either side. */
const reply = /^[ +]*(\d{1,7})[ \r\n\0]*$/

/**
 * GD60914: measures a forehead when asked (AB; AA would be an object, AC a wrist) and converts it to the body's temperature. A1
 * once lets it measure singly. The answer is seven characters with neither header nor sum: nothing but the question tells where it
 * begins, so the driver gives each question a new reader, and asks until two answers agree.
 * Source: the component `gd60914` for ESPHome by synodriver.
 */
export const gd60914: Protocol = {
  baudRate: 9_600,
  configure: [allowSingle],
  manner: { kind: 'answers', command: measureForehead, replyWithin: 1_000 },
  hasSum: false,
  perDegree: 10,
  createReader: createReplyReader,
  simulate: (celsius) => new TextEncoder().encode(String(Math.round(celsius * 10)).padStart(replyLength, '0')),
}

function createReplyReader(): FrameReader {
  let bytes: readonly { readonly byte: number; readonly at: number }[] = []

  return {
    push(chunk, at) {
      const pieces: Piece[] = []
      for (const byte of chunk) {
        bytes = [...bytes, { byte, at }]
        if (bytes.length < replyLength) continue
        const found = judge(
          Uint8Array.from(bytes, (one) => one.byte),
          bytes[0]?.at ?? at,
        )
        pieces.push(found)
        bytes = bytes.slice(found.bytes.length)
      }
      return pieces
    },
  }
}

function judge(bytes: Uint8Array, at: number): Piece {
  const [, tenths] = reply.exec(String.fromCharCode(...bytes)) ?? []
  if (tenths === undefined) return { kind: 'noise', at, bytes: bytes.slice(0, 1) }
  return { kind: 'temperature', celsius: Number(tenths) / 10, at, bytes }
}
