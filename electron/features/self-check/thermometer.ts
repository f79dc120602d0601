import { lacksOffset } from '../../../shared/domain/temperature.ts'
import type { Thermometer, ThermometerConfig } from '../../devices/thermometer/thermometer.ts'

/** Long enough for each kind to be asked twice. */
const windowMs = 4_000

/**
 * Takes one measurement with nobody before it: whatever it says, a thermometer that says something is alive. That its port is open
 * proves little, since many only speak when they are asked.
 */
export async function tryThermometer(
  device: Thermometer | null,
  config: ThermometerConfig | null,
  signal: AbortSignal,
) {
  if (!device || !config) return 'none'
  const measured = device.status() === 'ready' ? await device.measure({ windowMs, signal }) : null
  const reason = measured?.outcome === 'no-reading' ? measured.reason : undefined
  return {
    status: device.status(),
    lacksOffset: lacksOffset(config),
    tried: mute.find((each) => each === reason) ?? 'answered',
  } as const
}

/** Not `busy`, when somebody is measured just now, nor what a device says of a wall. */
const mute = ['silent', 'garbled', 'offline'] as const
