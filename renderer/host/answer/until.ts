import type { WaitLimits } from '../../../shared/domain/calendar-moments.ts'
import { type ClockTime, dateAt, hourMs, type Instant, minuteMs, nextMoment } from '../../../shared/domain/time.ts'

export type Proposal = { readonly id: 'half-hour' | 'hour' | 'office-closes' | 'latest'; readonly at: Instant }

/** Until when a guest may wait (row M4): short times and what the register proposes, all ahead and none too late. Empty at night. */
export function proposals(wait: WaitLimits | null, now: Instant): readonly Proposal[] {
  if (wait === null) return []
  const inMinutes = (minutes: number) => Math.ceil((now + minutes * minuteMs) / minuteMs) * minuteMs
  const all: readonly Proposal[] = [
    { id: 'half-hour', at: inMinutes(30) },
    { id: 'hour', at: inMinutes(60) },
    ...(wait.usual < wait.latest ? [{ id: 'office-closes' as const, at: wait.usual }] : []),
    { id: 'latest', at: wait.latest },
  ]
  return all.filter(({ at }) => at > now && at <= wait.latest)
}

/** The one of them that is proposed: the register's usual one. */
export function usualOf(choices: readonly Proposal[]): Proposal | undefined {
  return choices.find(({ id }) => id === 'office-closes') ?? choices.at(-1)
}

export type TypedUntil =
  | { readonly at: Instant; readonly problem?: undefined }
  | { readonly at?: undefined; readonly problem: 'past' | 'late' | 'empty' }

/** A time typed by the host: the next time the clock shows it, if that is not too late. */
export function typedUntil(
  time: ClockTime | '',
  wait: WaitLimits | null,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): TypedUntil {
  const at = nextMoment(time, now, zone)
  if (at === undefined) return { problem: 'empty' }
  if (wait !== null && at <= wait.latest) return { at }
  // Tomorrow's is not what was meant where today's is nearer.
  const isPast = dateAt(at, zone) !== dateAt(now, zone) && at - now > halfDayMs
  return { problem: isPast ? 'past' : 'late' }
}

const halfDayMs = 12 * hourMs
