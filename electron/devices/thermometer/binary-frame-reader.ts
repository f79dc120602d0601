import type { FrameReader, Piece } from './protocol.ts'

/** A binary frame as data: fixed first bytes, a byte that tells the length, a sum as the last byte. */
export type FrameShape = {
  /** The first bytes of every frame. */
  readonly header: readonly number[]
  /** Which byte tells the length, counted from 0. */
  readonly lengthAt: number
  /** The whole length with the sum; `undefined` when no frame has such a byte there. At most `longestFrame`. */
  lengthOf(byte: number): number | undefined
  /** From which byte on the last one is the sum. */
  readonly sumFrom: number
  /** °C; `undefined` for a sound frame that holds none, such as the answer to another command. */
  celsiusOf(frame: Uint8Array): number | undefined
}

const longestFrame = 32
/** Room for several frames, so that the rest is moved to the front only now and then. */
const capacity = 8 * longestFrame

type Look = number | 'wait' | 'drop'

/**
 * Header, length and sum must fit; where they do not, one byte is dropped and no more, since a frame may begin inside what looked
 * like one. So garbage, split and doubled frames and header bytes inside a value cost at most the frame they damaged.
 */
export class BinaryFrameReader implements FrameReader {
  readonly #shape: FrameShape
  readonly #bytes = new Uint8Array(capacity)
  readonly #arrivals = new Float64Array(capacity)
  /** Bytes from `#noise` to `#start` belong to no frame, those up to `#end` may still become one. */
  #noise = 0
  #start = 0
  #end = 0

  constructor(shape: FrameShape) {
    this.#shape = shape
  }

  push(chunk: Uint8Array, at: number): readonly Piece[] {
    const pieces: Piece[] = []
    for (const byte of chunk) {
      if (this.#end === capacity) this.#makeRoom(pieces)
      this.#bytes[this.#end] = byte
      this.#arrivals[this.#end] = at
      this.#end += 1
      for (let found = this.#look(); found !== 'wait'; found = this.#look()) {
        if (found === 'drop') this.#start += 1
        else this.#take(found, pieces)
      }
    }
    this.#tellNoise(pieces)
    return pieces
  }

  /** What stands at the front: a sound frame of so many bytes, one that may still become sound, or no frame. */
  #look(): Look {
    const { header, lengthAt, lengthOf, sumFrom } = this.#shape
    const held = this.#end - this.#start
    if (held === 0) return 'wait'
    for (let index = 0; index < header.length && index < held; index += 1)
      if (this.#bytes[this.#start + index] !== header[index]) return 'drop'
    if (held <= lengthAt) return 'wait'
    const length = lengthOf(this.#bytes[this.#start + lengthAt] ?? 0)
    if (length === undefined) return 'drop'
    if (held < length) return 'wait'
    let sum = 0
    for (let index = sumFrom; index < length - 1; index += 1) sum += this.#bytes[this.#start + index] ?? 0
    const isSound = (sum & 0xff) === this.#bytes[this.#start + length - 1]
    return isSound && !this.#holdsHead(length) ? length : 'drop'
  }

  /**
   * Whether another frame begins inside this one. A frame that lost its end and the head of the next can have the right sum, and
   * not by rare chance: the sum of a GY-MCU90615 fits whenever it lost all after the first byte of 35.84 to 38.39 °C, and reads
   * 36.74. No value that a sensor can measure has a whole head in it.
   */
  #holdsHead(length: number): boolean {
    const { header, lengthAt, lengthOf } = this.#shape
    for (let from = this.#start + 1; from + lengthAt < this.#start + length; from += 1) {
      const isHeader = header.every((byte, index) => this.#bytes[from + index] === byte)
      if (isHeader && lengthOf(this.#bytes[from + lengthAt] ?? 0) !== undefined) return true
    }
    return false
  }

  #take(length: number, pieces: Piece[]): void {
    this.#tellNoise(pieces)
    const at = this.#arrivals[this.#start] ?? 0
    const bytes = this.#bytes.slice(this.#start, this.#start + length)
    const celsius = this.#shape.celsiusOf(bytes)
    pieces.push(celsius === undefined ? { kind: 'other', at, bytes } : { kind: 'temperature', celsius, at, bytes })
    this.#start += length
    this.#noise = this.#start
  }

  #tellNoise(pieces: Piece[]): void {
    if (this.#noise === this.#start) return
    const at = this.#arrivals[this.#noise] ?? 0
    pieces.push({ kind: 'noise', at, bytes: this.#bytes.slice(this.#noise, this.#start) })
    this.#noise = this.#start
  }

  /** What is held never fills the room: a frame is found or dropped long before. */
  #makeRoom(pieces: Piece[]): void {
    this.#tellNoise(pieces)
    this.#bytes.copyWithin(0, this.#start, this.#end)
    this.#arrivals.copyWithin(0, this.#start, this.#end)
    this.#end -= this.#start
    this.#start = 0
    this.#noise = 0
  }
}
