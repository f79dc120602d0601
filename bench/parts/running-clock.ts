import { TestClock } from '../../electron/testing/test-clock.ts'
import { instantAt } from '../../shared/domain/time.ts'

const morning = instantAt('2026-11-20', '10:00', 'Asia/Jakarta')

/** Ten in the morning of a working day when it is made, and going: no measure depends on the hour at which it is taken. */
export class RunningClock extends TestClock {
  readonly #start = performance.now()
  override now = (): number => morning + Math.floor(performance.now() - this.#start)
  override monotonic = (): number => performance.now()
}
