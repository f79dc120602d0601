import type { Timers } from '../serial/timers.ts'

/** So many bytes of noise in a row, with no sound frame between them, are no accident of plugging in. */
const tooMuch = 512
/** A line that has been quiet for so long, ms, has stopped. */
const calmAfter = 3_000

/** Notices a line that sends without being asked and without sense; a device that only answers is not watched for silence. */
export class Babble {
  readonly #timers: Timers
  readonly #onCalm: () => void
  #bytes = 0
  #cancel: () => void = () => undefined

  constructor(timers: Timers, onCalm: () => void) {
    this.#timers = timers
    this.#onCalm = onCalm
  }

  get isOn(): boolean {
    return this.#bytes >= tooMuch
  }

  hearNoise(bytes: number): void {
    if (bytes === 0) return
    this.#bytes += bytes
    this.#cancel()
    this.#cancel = this.#timers.after(calmAfter, () => this.hearSense())
  }

  /** A sound frame, or silence at last. */
  hearSense(): void {
    const wasOn = this.isOn
    this.#cancel()
    this.#bytes = 0
    if (wasOn) this.#onCalm()
  }
}
