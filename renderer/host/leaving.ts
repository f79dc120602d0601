import type { HostGuest } from '../../shared/contract/hosts.ts'
import { warningMs } from '../../shared/domain/calendar-moments.ts'
import type { Mine } from './types.ts'

/** The guests of this host who are inside while the cutoff is near or over (20:30 and 21:00, row M5). */
export function leavingSoon({ cutoffAt, asking, today }: Mine, now: number): readonly HostGuest[] {
  if (cutoffAt === null || now < cutoffAt - warningMs) return []
  return [...asking, ...today].filter(({ state }) => state === 'inside')
}
