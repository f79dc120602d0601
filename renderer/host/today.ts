import type { HostGuest } from '../../shared/contract/hosts.ts'
import type { Tone } from '../ui/display/tone.ts'

export type TodayKind =
  | 'inside'
  | 'waiting'
  | 'lapsed'
  | 'accepted'
  | 'mayWait'
  | 'declined'
  | 'left'
  | 'cancelled'
  | 'registered'

export const toneOf: Readonly<Record<TodayKind, Tone>> = {
  inside: 'good',
  waiting: 'info',
  lapsed: 'stop',
  accepted: 'good',
  mayWait: 'info',
  declined: 'stop',
  left: 'quiet',
  cancelled: 'quiet',
  registered: 'waiting',
}

/** What the host should know of a guest of his at one glance. */
export function todayKind({ state, standing }: Pick<HostGuest, 'state' | 'standing'>): TodayKind {
  if (state === 'signed-out') return 'left'
  if (state === 'closed') return standing === 'declined' ? 'declined' : 'cancelled'
  if (standing === 'wait-lapsed') return 'lapsed'
  if (standing === 'declined') return 'declined'
  if (state === 'inside') return standing === 'may-wait' ? 'waiting' : 'inside'
  if (standing === 'received') return 'accepted'
  return standing === 'may-wait' ? 'mayWait' : 'registered'
}

const places = { inside: 0, registered: 1, 'signed-out': 2, closed: 2 } as const satisfies Record<
  HostGuest['state'],
  number
>

/** Who is inside first, then who is on the way, then the others; the newest first. */
export function inOrder(guests: readonly HostGuest[]): readonly HostGuest[] {
  return guests.toSorted((a, b) => places[a.state] - places[b.state] || b.registeredAt - a.registeredAt)
}
