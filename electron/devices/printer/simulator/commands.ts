/**
 * ESC/POS as a printer reads it, written from the makers' tables (Epson TM-T88III and TM-U220, Bixolon SRP-350, Citizen CT-S2000),
 * not from the library that encodes it. What is not in these tables is an error: a real printer would print it as garbage.
 */
export type Command =
  | { readonly name: 'nothing' }
  | { readonly name: 'reset' }
  | { readonly name: 'text'; readonly byte: number }
  | { readonly name: 'feed'; readonly dots: number }
  | { readonly name: 'raster'; readonly rowBytes: number; readonly rows: Uint8Array }
  | { readonly name: 'cut' }
  | { readonly name: 'ask-processed' }
  | { readonly name: 'align'; readonly side: Side }
  | { readonly name: 'qr'; readonly step: QrStep }
  | { readonly name: 'setting'; readonly bytes: Uint8Array }

export type Side = 'left' | 'centre' | 'right'

/** A QR code is made in steps (GS ( k, cn 49): how it looks, what it says, and at last that it be printed. */
export type QrStep =
  | { readonly kind: 'model'; readonly model: 1 | 2 | 'micro' }
  | { readonly kind: 'size'; readonly dots: number }
  | { readonly kind: 'correction'; readonly level: Correction }
  | { readonly kind: 'store'; readonly data: Uint8Array }
  | { readonly kind: 'print' }

/** What may be damaged and is still read: 7, 15, 25, 30 % of the code. */
export type Correction = 'L' | 'M' | 'Q' | 'H'

export type Parsed = { readonly command: Command; readonly length: number }

/** A byte sequence that no maker's table has. */
export class UnknownCommand extends Error {}

/** ESC 2: a line is 1/6 inch, 30 dots. */
const lineDots = 30
/** Parameters after the letter. They only set how text looks, or fire the drawer; nothing of that shows in dots. */
const escapeLengths: Readonly<Record<string, number>> = {
  2: 0,
  3: 1,
  t: 1,
  R: 1,
  E: 1,
  '-': 1,
  M: 1,
  '!': 1,
  '{': 1,
  p: 3,
}
const models = [1, 2, 'micro'] as const
const corrections: readonly Correction[] = ['L', 'M', 'Q', 'H']
const sides: readonly Side[] = ['left', 'centre', 'right']
const groupLengths: Readonly<Record<string, number>> = { '!': 1, B: 1, H: 1, f: 1, h: 1, w: 1, a: 1 }

/** The command that begins at `at`; null while its end has not come yet. */
export function parseCommand(bytes: Uint8Array, at: number): Parsed | null {
  const first = bytes[at]
  if (first === undefined) return null
  if (first === 0x1b) return parseEscape(bytes, at)
  if (first === 0x1d) return parseGroup(bytes, at)
  // Answered when it came in; in its turn it does nothing.
  if (first === 0x10) return whole(bytes, at, 3, { name: 'nothing' })
  if (first === 0x0a) return { command: { name: 'feed', dots: lineDots }, length: 1 }
  if (first === 0x0d || first === 0x09 || first === 0x00) return { command: { name: 'nothing' }, length: 1 }
  if (first >= 0x20) return { command: { name: 'text', byte: first }, length: 1 }
  throw new UnknownCommand(`Unknown control byte ${hex(first)}`)
}

function parseEscape(bytes: Uint8Array, at: number): Parsed | null {
  const letter = bytes[at + 1]
  if (letter === undefined) return null
  const name = String.fromCharCode(letter)
  if (name === '@') return { command: { name: 'reset' }, length: 2 }
  if (name === 'd') return whole(bytes, at, 3, { name: 'feed', dots: (bytes[at + 2] ?? 0) * lineDots })
  if (name === 'a') return parseAlignment(bytes, at)
  return setting(bytes, at, escapeLengths[name], `ESC ${hex(letter)}`)
}

/** ESC a n: 0 or 48 left, 1 or 49 centre, 2 or 50 right. */
function parseAlignment(bytes: Uint8Array, at: number): Parsed | null {
  const n = bytes[at + 2]
  if (n === undefined) return null
  const side = sides[n < 48 ? n : n - 48]
  if (!side) throw new UnknownCommand(`Unknown alignment ${hex(n)}`)
  return { command: { name: 'align', side }, length: 3 }
}

function parseGroup(bytes: Uint8Array, at: number): Parsed | null {
  const letter = bytes[at + 1]
  if (letter === undefined) return null
  const name = String.fromCharCode(letter)
  if (name === 'v') return parseRaster(bytes, at)
  if (name === 'V') return parseCut(bytes, at)
  if (name === 'k') return parseBarcode(bytes, at)
  if (name === '(') return parseFunction(bytes, at)
  if (name === 'r') return parseQuestion(bytes, at)
  return setting(bytes, at, groupLengths[name], `GS ${hex(letter)}`)
}

/** GS v 0 m xL xH yL yH, then (xL + 256 xH) bytes for each of (yL + 256 yH) rows. */
function parseRaster(bytes: Uint8Array, at: number): Parsed | null {
  if (bytes.length < at + 8) return null
  const [kind = 0, mode = 0, xLow = 0, xHigh = 0, yLow = 0, yHigh = 0] = bytes.subarray(at + 2, at + 8)
  if (kind !== 0x30 || (mode !== 0 && mode !== 0x30))
    throw new UnknownCommand(`Unknown raster mode ${hex(kind)} ${hex(mode)}`)
  const rowBytes = xLow + 256 * xHigh
  const height = yLow + 256 * yHigh
  if (rowBytes === 0 || height === 0) throw new UnknownCommand('A raster block without dots')
  const length = 8 + rowBytes * height
  if (bytes.length < at + length) return null
  return { command: { name: 'raster', rowBytes, rows: bytes.slice(at + 8, at + length) }, length }
}

/** GS V m, or GS V m n where m is 65 or 66. */
function parseCut(bytes: Uint8Array, at: number): Parsed | null {
  const mode = bytes[at + 2]
  if (mode === undefined) return null
  if ([0, 1, 48, 49].includes(mode)) return { command: { name: 'cut' }, length: 3 }
  if (mode === 65 || mode === 66) return whole(bytes, at, 4, { name: 'cut' })
  throw new UnknownCommand(`Unknown cut ${hex(mode)}`)
}

/** GS k m n, then n bytes; only the form with a length, m from 65 on. */
function parseBarcode(bytes: Uint8Array, at: number): Parsed | null {
  const [mode, count] = bytes.subarray(at + 2, at + 4)
  if (mode === undefined || count === undefined) return null
  if (mode < 65 || mode > 73) throw new UnknownCommand(`Unknown bar code ${hex(mode)}`)
  return setting(bytes, at, 2 + count, 'GS k')
}

/** GS ( k pL pH, then pL + 256 pH bytes: two-dimensional codes, of which we know the QR code (cn 49). */
function parseFunction(bytes: Uint8Array, at: number): Parsed | null {
  const [letter, low, high] = bytes.subarray(at + 2, at + 5)
  if (letter === undefined || low === undefined || high === undefined) return null
  if (letter !== 0x6b) throw new UnknownCommand(`Unknown function GS ( ${hex(letter)}`)
  const length = 5 + low + 256 * high
  if (bytes.length < at + length) return null
  return { command: { name: 'qr', step: qrStep(bytes.slice(at + 5, at + length)) }, length }
}

/** Longest text of a QR code, in digits. */
const mostQrData = 7089

/** cn fn, then the function's own parameters. */
function qrStep(parameters: Uint8Array): QrStep {
  const [cn, fn, first = 0, second = 0] = parameters
  const shape = `${cn} ${fn} ${parameters.length}`
  const model = models[first - 49]
  if (shape === '49 65 4' && model && second === 0) return { kind: 'model', model }
  if (shape === '49 67 3' && first >= 1 && first <= 16) return { kind: 'size', dots: first }
  const level = corrections[first - 48]
  if (shape === '49 69 3' && level) return { kind: 'correction', level }
  if (cn === 49 && fn === 80 && first === 48 && parameters.length > 3 && parameters.length <= mostQrData + 3)
    return { kind: 'store', data: parameters.slice(3) }
  if (shape === '49 81 3' && first === 48) return { kind: 'print' }
  throw new UnknownCommand(`Unknown function GS ( k ${Buffer.from(parameters.subarray(0, 4)).toString('hex')}`)
}

function parseQuestion(bytes: Uint8Array, at: number): Parsed | null {
  const subject = bytes[at + 2]
  if (subject !== undefined && ![1, 49].includes(subject))
    throw new UnknownCommand(`Unknown question GS r ${hex(subject)}`)
  return whole(bytes, at, 3, { name: 'ask-processed' })
}

function setting(bytes: Uint8Array, at: number, parameters: number | undefined, name: string): Parsed | null {
  if (parameters === undefined) throw new UnknownCommand(`Unknown command ${name}`)
  const length = 2 + parameters
  return whole(bytes, at, length, { name: 'setting', bytes: bytes.slice(at, at + length) })
}

function whole(bytes: Uint8Array, at: number, length: number, command: Command): Parsed | null {
  return bytes.length < at + length ? null : { command, length }
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
