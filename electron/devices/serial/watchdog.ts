import type { Timers } from './timers.ts'

/** Barks again and again while nothing usable comes for so many ms, and says whether it was silence or noise. */
export class Watchdog {
  readonly #timers: Timers
  #heardAt: number
  #isNoisy = false
  #cancel: () => void = () => undefined

  constructor(timers: Timers, patience: number, bark: (reason: 'silent' | 'garbled') => void) {
    this.#timers = timers
    this.#heardAt = timers.now()
    const look = () => {
      const left = this.#heardAt + patience - timers.now()
      if (left <= 0) {
        const reason = this.#isNoisy ? 'garbled' : 'silent'
        this.hear(true)
        this.#cancel = timers.after(patience, look)
        bark(reason)
      } else this.#cancel = timers.after(left, look)
    }
    this.#cancel = timers.after(patience, look)
  }

  /** Bytes came; `isSound` when there was a frame among them. */
  hear(isSound: boolean): void {
    this.#isNoisy = !isSound
    if (isSound) this.#heardAt = this.#timers.now()
  }

  stop(): void {
    this.#cancel()
  }
}
