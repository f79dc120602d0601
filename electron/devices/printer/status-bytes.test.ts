import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judge, StatusReader } from './status-bytes.ts'

/** Answers as the makers' tables print them; 0x12 is "nothing to report". */
const well = { 1: 0x12, 2: 0x12, 3: null, 4: 0x12 }

it.each([
  ['ready', well, null],
  ['ready with the drawer pin high', { ...well, 1: 0x16 }, null],
  ['cover open', { ...well, 1: 0x1a, 2: 0x16 }, 'cover-open'],
  ['paper end stops it', { ...well, 1: 0x1a, 2: 0x32, 4: 0x72 }, 'paper-out'],
  ['paper end, as Bixolon says it', { ...well, 1: 0x1e, 2: 0x32, 4: 0x7e }, 'paper-out'],
  ['paper end that only the sensor tells', { ...well, 4: 0x72 }, 'paper-out'],
  ['cutter', { ...well, 1: 0x1a, 2: 0x52, 3: 0x1a }, 'cutter-error'],
  ['overheated', { ...well, 1: 0x1a, 2: 0x52, 3: 0x52 }, 'error'],
  ['an error that it does not explain', { ...well, 1: 0x1a, 2: 0x52 }, 'error'],
  ['offline for no reason given', { ...well, 1: 0x1a }, 'offline'],
] as const)('understands: %s', (_, answers, trouble) => {
  expect(judge(answers).trouble).toBe(trouble)
})

it('understands a roll near its end as a warning', () => {
  expect(judge({ ...well, 4: 0x1e })).toEqual({ trouble: null, isNearEnd: true })
})

it('tells answers from unasked reports, in whatever pieces they come', () => {
  const report = [0x10, 0x00, 0x03, 0x0f]
  const bytes = Uint8Array.of(...report, 0x12, 0x00, ...report, 0x1a, ...report, 0x03)
  const expected = [
    { kind: 'real-time', byte: 0x12 },
    { kind: 'processed', byte: 0x00 },
    { kind: 'real-time', byte: 0x1a },
    { kind: 'processed', byte: 0x03 },
  ]
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 6 }), (cuts) => {
      const reader = new StatusReader()
      const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
      const heard = edges.slice(1).flatMap((edge, index) => reader.read(bytes.subarray(edges[index], edge)))
      expect(heard).toEqual(expected)
    }),
  )
})
