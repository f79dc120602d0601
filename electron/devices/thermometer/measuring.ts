import type { NoReadingReason } from '../../../shared/domain/temperature.ts'
import { type Frame, stability, stableCelsius } from '../../../shared/domain/temperature-frames.ts'
import { Attempt, type AttemptParts, type Finding } from './attempt.ts'
import type { Protocol } from './protocol.ts'

/** A sensor that sends by itself and is not heard for so long, ms, is not there. */
const longestSilence = 3_000

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
export function createContinuousWindow(parts: AttemptParts): MeasuringWindow {
  const attempt = new Attempt(parts)
  let frames: Frame[] = []
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
      frames = [...frames.filter(({ at }) => now - at <= stability.maxAge), frame]
      const raw = stableCelsius(frames, attempt.openedAt, now)
      if (raw !== undefined) attempt.offer(raw)
    },
    end: (reason) => attempt.end(reason),
  }
}

/** When the answer to the last command may still come, although nobody waits for it: it would be of the guest before. */
export type Owed = { until: number }

/** For a device that measures when asked: the first plausible answer, with one further try. */
export function createSingleShotWindow(
  parts: AttemptParts,
  ask: NonNullable<Protocol['ask']>,
  owed: Owed,
): MeasuringWindow {
  const attempt = new Attempt(parts)
  let tries = 0

  const tryOnce = () => {
    tries += 1
    if (tries === 1) attempt.open()
    owed.until = parts.timers.now() + ask.replyWithin
    parts.send(tries === 1 ? [ask.command] : [...parts.protocol.configure, ask.command])
    attempt.alarm('reply', ask.replyWithin, () => (tries === 1 ? tryOnce() : attempt.giveUp()))
  }

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
      attempt.offer(frame.celsius)
      if (tries > 1) attempt.giveUp()
    },
    end: (reason) => attempt.end(reason),
  }
}
