import type { Frame } from '../../../../shared/domain/temperature-frames.ts'
import type { Protocol, Scanner } from '../protocol.ts'

const longestLine = 64
const lineEnds = [0x0a, 0x0d]

/** `Â?°`: the degree sign as Latin-1 or as UTF-8 read as Latin-1. */
const line = /^\s*(?:T|TEMP|TO|BODY|BT)?\s*[:=]?\s*\{?(-?\d{1,3}(?:[.,]\d{1,2})?)\}?\s*(?:Â?°)?\s*(C|F)?\s*$/i

/**
 * Our own format for sensors that have no serial port and sit behind a small microcontroller: one value a line, e.g. `T:36.5`,
 * `36,55 C`, `98.1F`, at least four lines a second while somebody is being measured. Lines end in CR, LF or both. Fahrenheit only
 * where the line says so; lines with words or two numbers hold no value.
 */
export const asciiLine: Protocol = {
  baudRate: 9_600,
  configure: [],
  createScanner: createLineScanner,
  simulate: (celsius) => new TextEncoder().encode(`T:${celsius.toFixed(2)}\r\n`),
}

function createLineScanner(): Scanner {
  let text = ''
  let length = 0
  let beganAt = 0

  return {
    push(chunk, at) {
      const frames: Frame[] = []
      for (const byte of chunk) {
        if (lineEnds.includes(byte)) {
          const celsius = length <= longestLine ? celsiusOf(text) : undefined
          if (celsius !== undefined) frames.push({ celsius, at: beganAt })
          text = ''
          length = 0
        } else {
          if (length === 0) beganAt = at
          length += 1
          if (length <= longestLine) text += String.fromCharCode(byte)
        }
      }
      return frames
    },
  }
}

function celsiusOf(text: string): number | undefined {
  const [, number, unit] = line.exec(text) ?? []
  if (number === undefined) return undefined
  const value = Number(number.replace(',', '.'))
  const celsius = unit?.toUpperCase() === 'F' ? ((value - 32) * 5) / 9 : value
  return Math.round(celsius * 100) / 100
}
