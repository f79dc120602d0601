import type { Timers } from '../timers.ts'

type Alarm = { readonly due: number; readonly run: () => void }

/** A clock in the test's hand. `advance` lets promises settle between two alarms, as a real event loop does. */
export class ManualTimers implements Timers {
  #now = 0
  #alarms: readonly Alarm[] = []

  now(): number {
    return this.#now
  }

  after(milliseconds: number, run: () => void): () => void {
    const alarm = { due: this.#now + milliseconds, run }
    this.#alarms = [...this.#alarms, alarm]
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm)
    }
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds
    await settle()
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const { due, run } = next
      this.#now = due
      this.#alarms = this.#alarms.filter((other) => other !== next)
      run()
      await settle()
    }
    this.#now = end
  }

  #next(end: number): Alarm | undefined {
    return this.#alarms.filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0]
  }
}

/** Promises that follow one another without waiting for anything outside are done after one turn of the event loop. */
const settle = () => new Promise((resolve) => setImmediate(resolve))
