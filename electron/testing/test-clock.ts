import { instantAt } from '../../shared/domain/time.ts'

/** A clock in the test's hand, on the wall of an office in Jakarta. Friday, 20 November 2026, nine in the morning. */
export class TestClock {
  #now: number
  #jumped = 0
  constructor(date = '2026-11-20', time = '09:00') {
    this.#now = instantAt(date, time, 'Asia/Jakarta')
  }
  now = (): number => this.#now
  /** The hand that nobody can set goes with it: moving the test's clock is not a jump. */
  monotonic = (): number => this.#now - this.#jumped
  set(date: string, time: string): void {
    this.#now = instantAt(date, time, 'Asia/Jakarta')
  }
  /** Somebody sets the machine's clock. */
  jump(minutes: number): void {
    this.#jumped += minutes * 60_000
    this.#now += minutes * 60_000
  }
  pass(minutes: number): void {
    this.#now += minutes * 60_000
  }
}
