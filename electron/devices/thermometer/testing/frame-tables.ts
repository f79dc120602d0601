import type { ThermometerProtocol } from '../../../../shared/domain/temperature.ts'

/** °C of exactly these bytes after the makers' tables, or `undefined` where they are no sound frame of that device. */
type Table = (bytes: readonly number[]) => number | undefined

const lowByte = (bytes: readonly number[]) => bytes.reduce((sum, byte) => sum + byte, 0) % 256
const begins = (bytes: readonly number[], ...head: number[]) => head.every((byte, index) => bytes[index] === byte)
const endsInSum = (bytes: readonly number[], from = 0) => lowByte(bytes.slice(from, -1)) === bytes.at(-1)
const signed = (high = 0, low = 0) => {
  const word = high * 256 + low
  return (word < 32_768 ? word : word - 65_536) / 100
}
const text = (bytes: readonly number[]) => String.fromCharCode(...bytes)

/** The same tables as in `protocols/`, read a second time and written differently: a test must not ask the parser about itself. */
export const frameTables: Readonly<Record<ThermometerProtocol, Table>> = {
  lu90614: (bytes) =>
    bytes.length === 9 && begins(bytes, 0xfe, 0xac) && endsInSum(bytes) && (bytes[3] ?? 0) < 100
      ? (bytes[2] ?? 0) + (bytes[3] ?? 0) / 100
      : undefined,
  gy614v3: (bytes) =>
    bytes.length === 12 && begins(bytes, 0xa4, 0x03) && bytes[3] === 7 && endsInSum(bytes)
      ? signed(bytes[9], bytes[10])
      : undefined,
  gd60914: (bytes) =>
    bytes.length === 7 && /\d/.test(text(bytes)) ? Number.parseInt(text(bytes), 10) / 10 : undefined,
  idc50: (bytes) =>
    bytes.length === 6 && begins(bytes, 0xaa, 0x55, 0x06) && endsInSum(bytes) && (bytes[4] ?? 0) < 10
      ? (bytes[3] ?? 0) + (bytes[4] ?? 0) / 10
      : undefined,
  'ascii-line': (bytes) => {
    const found = /^[^\d-]*(-?\d+(?:[.,]\d+)?)([^\d]*)$/.exec(text(bytes))
    if (!found?.[1]) return undefined
    const value = Number(found[1].replace(',', '.'))
    return /f/i.test(found[2] ?? '') ? ((value - 32) * 5) / 9 : value
  },
  'gy-mcu90615': (bytes) =>
    (bytes.length === 9 || bytes.length === 10) && begins(bytes, 0x5a, 0x5a, 0x45, bytes.length - 5) && endsInSum(bytes)
      ? signed(bytes[4], bytes[5])
      : undefined,
  cjmcu90614: (bytes) =>
    bytes.length === 9 &&
    begins(bytes, 0x66, 0x66) &&
    [1, 2].includes(bytes[2] ?? 0) &&
    bytes[3] === 4 &&
    endsInSum(bytes, 4)
      ? signed(bytes[4], bytes[5])
      : undefined,
}
