import { protocols } from '../../electron/devices/thermometer/protocols.ts'
import type { ThermometerProtocol } from '../../shared/domain/temperature.ts'
import { inTurn, type Measure, type Row } from '../parts/measure.ts'

const frames = 100_000
/** A serial port hands out what has come since the last time; a few frames at once when the machine is busy. */
const chunkLength = 64
const parsers: readonly ThermometerProtocol[] = ['gy-mcu90615', 'gy614v3', 'ascii-line']

export const thermometerFrames: Measure = {
  name: 'thermometer-frames',
  run: async () => {
    const rows: Row[] = []
    for (const name of parsers) rows.push(await framesOf(name))
    return rows
  },
}

async function framesOf(name: ThermometerProtocol): Promise<Row> {
  const chunks = chunksOf(stream(name))
  const taken = await inTurn(
    { ours: () => rate(() => parse(name, chunks)), limit: () => rate(() => readOnly(chunks)) },
    { rounds: 15, warmUps: 5 },
  )
  const against = 'a bare loop that reads and sums the same bytes'
  return { ...taken, unit: '/s', measure: `frames of ${name} parsed`, against, allowed: 60 }
}

/** Frames a second. */
function rate(run: () => void): number {
  const began = performance.now()
  run()
  return (frames * 1_000) / (performance.now() - began)
}

function parse(name: ThermometerProtocol, chunks: readonly Uint8Array[]): void {
  const reader = protocols[name].createReader()
  let found = 0
  for (const chunk of chunks) for (const { kind } of reader.push(chunk, 0)) if (kind === 'temperature') found += 1
  if (found !== frames) throw new Error(`${found} of ${frames} frames were found`)
}

function readOnly(chunks: readonly Uint8Array[]): void {
  let sum = 0
  for (const chunk of chunks) for (const byte of chunk) sum = (sum + byte) & 0xff
  if (sum < 0) throw new Error('A sum of bytes is never negative')
}

function stream(name: ThermometerProtocol): Uint8Array {
  const { simulate } = protocols[name]
  return Buffer.concat(Array.from({ length: frames }, (_, index) => simulate(34 + (index % 850) / 100, true)))
}

function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.ceil(bytes.length / chunkLength)
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * chunkLength, (index + 1) * chunkLength))
}
