import type { HostGuest } from '../../shared/contract/hosts.ts'
import type { AnswerKind } from '../../shared/domain/host-answer.ts'
import { minuteMs } from '../../shared/domain/time.ts'
import type { Mine } from './types.ts'

/** What the host just answered, and how the guest stood then. */
export type Done = {
  readonly kind: AnswerKind | 'receive-at-night'
  readonly name: string
  readonly partyId: string
  readonly state: HostGuest['state']
  readonly at: number
}

/** After that the list of the day says enough. */
const newsMs = 5 * minuteMs

/** "You receive Siti" is no news any more once she is inside or gone, or a while has passed. */
export function isNews({ partyId, state, at }: Done, { asking, today }: Mine, now: number): boolean {
  const guest = [...asking, ...today].find((each) => each.partyId === partyId)
  return now - at < newsMs && (guest === undefined || guest.state === state)
}
