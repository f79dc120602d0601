import type { DeviceLight } from '../../../shared/contract/desk.ts'
import type { ScannerState } from '../../../shared/contract/scanning.ts'
import { worstLight } from '../../../shared/domain/lights.ts'
import type { ScannerStatus } from '../../../shared/domain/scanners.ts'

/** The scanner on a cable at this station, the kiosk's too, that needs a hand most; none where there is none. */
export function worstScanner(states: readonly ScannerState[], station: string): ScannerState | undefined {
  const here = states.filter((state) => state.station === station)
  return worstLight(here.map((scanner) => ({ state: lightOf(scanner.status), scanner })))?.scanner
}

/** The codes of all devices share one list of words. */
export function scannerLight(scanner: ScannerState | undefined): DeviceLight {
  if (!scanner) return { state: 'off', code: 'off' }
  return { state: lightOf(scanner.status), code: `scanner-${scanner.status}` }
}

export function lightOf(status: ScannerStatus): DeviceLight['state'] {
  if (status === 'ready') return 'good'
  return status === 'starting' || status === 'off' ? 'warning' : 'bad'
}
