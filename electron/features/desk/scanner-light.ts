import type { DeviceLight } from '../../../shared/contract/desk.ts'
import type { ScannerState, ScannerStatus } from '../../../shared/contract/scanning.ts'

/** The scanners on cables at this station, the kiosk's too: the one that needs a hand most. `off` where there is none. */
export function scannerLight(states: readonly ScannerState[], station: string): DeviceLight {
  const here = states.filter((state) => state.station === station).map(({ status }) => lightOf(status))
  return here.find(({ state }) => state === 'bad') ?? here.find(({ state }) => state === 'warning') ?? here[0] ?? off
}

const off: DeviceLight = { state: 'off', code: 'off' }

/** The codes of all devices share one list of words. */
function lightOf(status: ScannerStatus): DeviceLight {
  const code = `scanner-${status}`
  if (status === 'ready') return { state: 'good', code }
  return { state: status === 'starting' || status === 'off' ? 'warning' : 'bad', code }
}
