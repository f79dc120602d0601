import type { Alarm } from '../../../shared/contract/desk.ts'

/** Which fault it is; one that went and came back is seen anew. */
export function nameOf(alarm: Alarm): string {
  const { rings: _rings, count: _count, at: _at, ...which } = alarm
  return JSON.stringify(which)
}

/** Whether it is enough to have seen it: a device that is out of order while nothing waits for it. */
function canBeLeft(alarm: Alarm): boolean {
  switch (alarm.kind) {
    case 'paper-low':
    case 'thermometer':
    case 'scanner':
      return true
    case 'printer':
      return alarm.count === 0
    default:
      return false
  }
}

/** What the banner still has to say. */
export function unseen(alarms: readonly Alarm[], seen: readonly string[]): Alarm[] {
  return alarms.filter((alarm) => !(canBeLeft(alarm) && seen.includes(nameOf(alarm))))
}
