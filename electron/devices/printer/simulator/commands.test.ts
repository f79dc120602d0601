import fc from 'fast-check'
import thermal from 'node-thermal-printer'
import { expect, it } from 'vitest'
import { parseCommand, UnknownCommand } from './commands.ts'
import { RealTimeScanner } from './real-time.ts'

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const parsed = parseCommand(bytes, at)
    if (!parsed) throw new Error(`Cut off at ${at}`)
    names.push(parsed.command.name)
    at += parsed.length
  }
  return names
}

it('reads what node-thermal-printer writes for text, a QR code, a bar code and a cut', () => {
  const printer = new thermal.ThermalPrinter({ type: thermal.PrinterTypes.EPSON, interface: '' })
  printer.bold(true)
  printer.alignCenter()
  printer.printQR('A')
  printer.code128('ab', {})
  printer.newLine()
  const names = namesIn(printer.getBuffer())
  expect(names).not.toContain('text')
  expect(names).toContain('feed')
})

it.each([
  ['1b 40', 'reset'],
  ['1d 76 30 00 01 00 02 00 ff 81', 'raster'],
  ['1d 56 42 00', 'cut'],
  ['1d 56 00', 'cut'],
  ['1d 72 01', 'ask-processed'],
  ['1b 64 04', 'feed'],
  ['0a', 'feed'],
  ['10 04 01', 'nothing'],
  ['1b 61 01', 'align'],
  ['1d 28 6b 04 00 31 41 32 00', 'qr'],
  ['1d 28 6b 03 00 31 43 06', 'qr'],
  ['1d 28 6b 03 00 31 45 31', 'qr'],
  ['1d 28 6b 05 00 31 50 30 41 42', 'qr'],
  ['1d 28 6b 03 00 31 51 30', 'qr'],
  ['1d 6b 49 05 7b 42 61 7b 62', 'setting'],
  ['1b 70 00 19 fa', 'setting'],
  ['41', 'text'],
])('knows %s as %s, whole and only whole', (hex, name) => {
  const bytes = bytesOf(hex)
  expect(namesIn(bytes)).toEqual([name])
  for (let length = 0; length < bytes.length; length++) expect(parseCommand(bytes.subarray(0, length), 0)).toBeNull()
})

it.each([
  '1b 00',
  '1d 76 31 00 01 00 01 00 ff',
  '1d 56 07',
  '1d 28 48 06 00 30 30 01 02 03 04',
  '1d 76 30 00 00 00 01 00',
  '07',
  '1d 72 09',
  '1b 61 03',
  // PDF417, a model that does not exist, modules of no dots and of 17, a level without a name, an empty store.
  '1d 28 6b 03 00 30 41 00',
  '1d 28 6b 04 00 31 41 34 00',
  '1d 28 6b 03 00 31 43 00',
  '1d 28 6b 03 00 31 43 11',
  '1d 28 6b 03 00 31 45 34',
  '1d 28 6b 03 00 31 50 30',
])('refuses %s', (hex) => {
  expect(() => parseCommand(bytesOf(hex), 0)).toThrow(UnknownCommand)
})

it('finds questions that must be answered at once, also across pieces and inside a picture', () => {
  const bytes = bytesOf('1d 76 30 00 03 00 01 00 10 04 01 10 04 04 10 04 09')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length }), fc.integer({ min: 0, max: bytes.length }), (one, other) => {
      const scanner = new RealTimeScanner()
      const [first, second] = [Math.min(one, other), Math.max(one, other)]
      const pieces = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)]
      expect(pieces.flatMap((piece) => scanner.scan(piece))).toEqual([1, 4])
    }),
  )
})
