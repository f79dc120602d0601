import type { Frame } from '../../../shared/domain/temperature-frames.ts'
import { type Scanner, sumOf } from './protocol.ts'

/** A binary frame as data: fixed first bytes, a length, a sum over all bytes before it as the last byte. */
export type FrameShape = {
  /** The first bytes of every frame. */
  readonly header: readonly number[]
  /** How many bytes `lengthOf` needs. */
  readonly headLength: number
  /** The whole length in bytes with the sum; `undefined` when no frame can begin like this. */
  lengthOf(head: readonly number[]): number | undefined
  /** °C of a body; `undefined` for a sound frame that holds none, such as the answer to another command. */
  celsiusOf(frame: readonly number[]): number | undefined
}

/**
 * Header, length and sum must fit; where they do not, one byte is dropped and no more, since a frame may begin inside what looked
 * like one. So garbage, split and doubled frames and header bytes inside a value cost at most the frame they damaged.
 */
export function createFrameScanner(shape: FrameShape): Scanner {
  const bytes: number[] = []
  const arrivals: number[] = []

  const drop = (count: number) => {
    bytes.splice(0, count)
    arrivals.splice(0, count)
  }

  return {
    push(chunk, at) {
      const frames: Frame[] = []
      for (const byte of chunk) {
        bytes.push(byte)
        arrivals.push(at)
        for (let found = look(shape, bytes); found !== 'wait'; found = look(shape, bytes)) {
          const celsius = found === 'drop' ? undefined : shape.celsiusOf(bytes.slice(0, found))
          if (celsius !== undefined) frames.push({ celsius, at: arrivals[0] ?? at })
          drop(found === 'drop' ? 1 : found)
        }
      }
      return frames
    },
  }
}

/** What stands at the front: a sound frame of so many bytes, one that may still become sound, or no frame. */
function look(shape: FrameShape, bytes: readonly number[]): number | 'wait' | 'drop' {
  if (bytes.length === 0) return 'wait'
  if (shape.header.some((byte, index) => index < bytes.length && bytes[index] !== byte)) return 'drop'
  if (bytes.length < shape.headLength) return 'wait'
  const length = shape.lengthOf(bytes)
  if (length === undefined) return 'drop'
  if (bytes.length < length) return 'wait'
  return sumOf(bytes.slice(0, length - 1)) === bytes[length - 1] ? length : 'drop'
}
