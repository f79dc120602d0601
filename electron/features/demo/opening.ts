import { dateAt, type Instant, instantAt, timeAt } from '../../../shared/domain/time.ts'
import { demoZone } from './office.ts'

const earliest = '07:00'
const latest = '20:00'
const morning = '09:40'

/**
 * Where the demonstration's clock begins: now, unless it is so late in the made-up office that the kiosk would soon take nobody
 * (row M5). Then it is the morning of the same date; the simulator's clock leads into the night.
 */
export function openingMoment(now: Instant): Instant {
  const time = timeAt(now, demoZone)
  return earliest <= time && time < latest ? now : instantAt(dateAt(now, demoZone), morning, demoZone)
}
