import type { HostGuest } from '../../shared/contract/hosts.ts'
import { isEnding } from '../../shared/domain/calendar-moments.ts'
import type { Mine } from './types.ts'

/** The guests of this host who are inside while the cutoff is near or over (20:30 and 21:00, row M5). */
export function leavingSoon({ cutoffAt, asking, today }: Mine, now: number): readonly HostGuest[] {
  if (!isEnding(cutoffAt, now)) return []
  return [...asking, ...today].filter(({ state }) => state === 'inside')
}

/** From the cutoff on no host can let anybody in or wait: an official decides (row M5). */
export function isPastCutoff({ cutoffAt }: Pick<Mine, 'cutoffAt'>, now: number): boolean {
  return cutoffAt !== null && now >= cutoffAt
}

/** From the cutoff on nobody asks any more whether a guest may wait on inside: he has to leave, and no answer changes that. */
export function asOf(mine: Mine, now: number): Mine {
  if (!isPastCutoff(mine, now)) return mine
  const inside = mine.asking.filter(({ state }) => state === 'inside')
  return { ...mine, asking: mine.asking.filter((guest) => !inside.includes(guest)), today: [...inside, ...mine.today] }
}
