import { addDays, type ClockTime, dateAt, instantAt, minuteMs } from '../../../shared/domain/time.ts'

export type Limits = { readonly officeClosesAt: number | null; readonly cutoffAt: number | null }

export const waitKinds = ['half-hour', 'hour', 'office-closes', 'cutoff'] as const
export type Proposal = { readonly id: (typeof waitKinds)[number]; readonly at: number }

/**
 * Until when a guest may wait (row M4): short times, the office's closing, the cutoff; all of them ahead, none past the cutoff.
 * Empty at night. The last but one is proposed while the office is open, after that the cutoff.
 */
export function proposals(limits: Limits, now: number): readonly Proposal[] {
  const { officeClosesAt, cutoffAt } = limits
  const inMinutes = (minutes: number) => Math.ceil((now + minutes * minuteMs) / minuteMs) * minuteMs
  const all: readonly { readonly id: Proposal['id']; readonly at: number | null }[] = [
    { id: 'half-hour', at: inMinutes(30) },
    { id: 'hour', at: inMinutes(60) },
    { id: 'office-closes', at: officeClosesAt },
    { id: 'cutoff', at: cutoffAt },
  ]
  return all.filter((one): one is Proposal => one.at !== null && one.at > now && one.at <= (cutoffAt ?? one.at))
}

/** Until the office closes; after that until the cutoff. */
export function usualOf(choices: readonly Proposal[]): Proposal | undefined {
  return choices.find(({ id }) => id === 'office-closes') ?? choices.find(({ id }) => id === 'cutoff') ?? choices.at(-1)
}

export type TypedUntil =
  | { readonly at: number; readonly problem?: undefined }
  | { readonly at?: undefined; readonly problem: 'past' | 'late' | 'empty' }

/** A time typed by the host: of today, or after midnight where the cutoff lies there. */
export function typedUntil(time: ClockTime | '', { cutoffAt }: Limits, now: number, zone: string): TypedUntil {
  if (time === '') return { problem: 'empty' }
  const today = dateAt(now, zone)
  const at = instantAt(today, time, zone)
  const tomorrow = instantAt(addDays(today, 1), time, zone)
  if (at > now) return cutoffAt !== null && at > cutoffAt ? { problem: 'late' } : { at }
  return cutoffAt !== null && tomorrow <= cutoffAt ? { at: tomorrow } : { problem: 'past' }
}
