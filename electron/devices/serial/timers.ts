/** Time as a driver needs it: a clock that never jumps, in milliseconds, and alarms. `after` answers how to call one off. */
export type Timers = {
  now(): number
  after(milliseconds: number, run: () => void): () => void
}

export const realTimers: Timers = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
