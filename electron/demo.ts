import { createSimulatedThermometer } from './devices/thermometer/simulator.ts'
import { realTimers } from './devices/thermometer/timers.ts'
import { demoCast, seedDemo } from './features/demo/index.ts'
import type { SiteOptions } from './site.ts'

type DemoParts = Pick<SiteOptions, 'clock' | 'monotonic' | 'devices' | 'simulation' | 'seed'>

/** The simulated office: a clock that can be moved, and devices that fail on demand behind the real drivers. */
export async function openDemo(onClockMoved: () => void): Promise<DemoParts & { close(): Promise<void> }> {
  let offset = 0
  const clock = { now: () => Date.now() + offset }
  const thermometer = createSimulatedThermometer('lu90614', realTimers)
  const printer = await startSimulatedPrinter()
  return {
    clock,
    // Moves with the clock: a visitor's hand on the clock is no fault of the machine's.
    monotonic: () => performance.now() + offset,
    devices: {
      openPrinter: (config) => printer.open(config),
      openThermometer: () => thermometer.thermometer,
    },
    simulation: {
      printer,
      thermometer: { knobs: () => thermometer.knobs(), turn: (knobs) => thermometer.turn(knobs) },
      setClock: (now) => {
        offset = now - Date.now()
        onClockMoved()
      },
      cast: demoCast,
    },
    seed: seedDemo,
    close: () => printer.close(),
  }
}
