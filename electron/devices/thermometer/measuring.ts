import type { NoReadingReason } from '../../../shared/domain/temperature.ts'
import {
  agreedCelsius,
  type Frame,
  newestFrames,
  stability,
  stableCelsius,
} from '../../../shared/domain/temperature-frames.ts'
import { Attempt, type AttemptParts, type Finding } from './attempt.ts'
import type { Manner } from './protocol.ts'

/** A sensor that sends by itself and is not heard for so long, ms, is not there. */
export const longestSilence = 3_000

/** The time in which one measurement may happen. Nothing that arrived before `open()` counts. */
export interface MeasuringWindow {
  readonly finding: Promise<Finding>
  open(): void
  /** Bytes came, sense or not; called before their frames. */
  hear(): void
  take(frame: Frame): void
  end(reason: NoReadingReason): void
}

/** For a sensor that sends by itself: three frames that agree. */
export function createContinuousWindow(
  parts: AttemptParts,
  { every }: Extract<Manner, { kind: 'sends' }>,
): MeasuringWindow {
  const attempt = new Attempt(parts)
  let frames: readonly Frame[] = []
  const watch = () => attempt.alarm('silence', longestSilence, () => attempt.endMute())

  return {
    finding: attempt.finding,
    open() {
      if (attempt.isOver) return
      attempt.open()
      parts.send(parts.protocol.configure)
      watch()
    },
    hear: () => attempt.hear(),
    take(frame) {
      if (!attempt.note(frame)) return
      watch()
      const now = parts.timers.now()
      frames = newestFrames([...frames, frame], now)
      const raw = stableCelsius(frames, { openedAt: attempt.openedAt, now, every })
      if (raw !== undefined) attempt.offer(raw)
    },
    end: (reason) => attempt.end(reason),
  }
}

/** When the answer to the last command may still come, although nobody waits for it: it would be of the guest before. */
export type Owed = { until: number }

/**
 * For a device that measures when asked: the first plausible answer, with one further try. Answers that no sum guards are asked
 * for until two agree, with one further try as well.
 */
export function createAskedWindow(
  parts: AttemptParts,
  { command, replyWithin }: Extract<Manner, { kind: 'answers' }>,
  owed: Owed,
): MeasuringWindow {
  const attempt = new Attempt(parts)
  const mostTries = parts.protocol.hasSum ? 2 : 3
  const answers: number[] = []
  let tries = 0

  const tryOnce = () => {
    tries += 1
    if (tries === 1) attempt.open()
    owed.until = parts.timers.now() + replyWithin
    // An answer came: the device is as it should be, and is only asked again.
    parts.send(tries === 1 || answers.length === tries - 1 ? [command] : [...parts.protocol.configure, command])
    attempt.alarm('reply', replyWithin, next)
  }
  const next = () => (tries < mostTries ? tryOnce() : attempt.giveUp())

  return {
    finding: attempt.finding,
    open() {
      if (attempt.isOver) return
      const wait = owed.until - parts.timers.now()
      if (wait <= 0) tryOnce()
      else attempt.alarm('owed', wait, tryOnce)
    },
    hear: () => attempt.hear(),
    take(frame) {
      owed.until = 0
      if (!attempt.note(frame)) return
      answers.push(frame.celsius)
      const raw = parts.protocol.hasSum ? frame.celsius : agreedCelsius(answers)
      if (raw !== undefined) attempt.offer(raw)
      if (attempt.isOver) return
      if (!parts.protocol.hasSum) attempt.alarm('reply', askAgainAfter, next)
      else if (tries > 1) attempt.giveUp()
    },
    end: (reason) => attempt.end(reason),
  }
}

/** The second answer must be a second measurement, ms. */
const askAgainAfter = stability.minGap * 5
