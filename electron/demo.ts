import { randomUUID } from 'node:crypto'
import type { Topic } from '../shared/contract/operation.ts'
import { DemoClock } from './demo-clock.ts'
import { NetworkPrinter } from './devices/printer/network-printer.ts'
import { allWell, type Knobs } from './devices/printer/simulator/knobs.ts'
import { SimulatedPrinter } from './devices/printer/simulator/simulated-printer.ts'
import { realTimers } from './devices/serial/timers.ts'
import { createSimulatedThermometer } from './devices/thermometer/simulator.ts'
import { demoCast, seedDemo } from './features/demo/index.ts'
import type { PrinterFault, Simulation } from './features/simulator/index.ts'
import { toPng } from './papers/bitmap.ts'
import type { SiteOptions } from './site.ts'

type DemoParts = Pick<SiteOptions, 'clock' | 'monotonic' | 'devices' | 'simulation' | 'seed'>
type Told = { readonly clockMoved: () => void; readonly changed: (topic: Topic) => void }

/** As many papers as a visitor of the demonstration cares to look back at. */
const keptPapers = 12

/** The simulated office: a clock that can be moved, and devices that fail on demand, behind the real drivers. */
export async function openDemo(folder: string, told: Told): Promise<DemoParts & { close(): Promise<void> }> {
  const clock = new DemoClock(folder)
  const printer = new SimulatedPrinter({ width: 576 })
  await printer.start()
  const thermometer = createSimulatedThermometer('lu90614', realTimers)
  return {
    clock,
    // Goes with the clock: a visitor's hand on it is no fault of the machine's.
    monotonic: () => performance.now() + clock.ahead(),
    devices: {
      openPrinter: ({ answersStatus }) => new NetworkPrinter({ ...printer.address, answersStatus }),
      openThermometer: () => thermometer.thermometer,
    },
    simulation: {
      printer: printerLevers(printer, () => told.changed('printing')),
      thermometer: { knobs: () => thermometer.knobs(), turn: (knobs) => thermometer.turn(knobs) },
      setClock: (now) => {
        clock.set(now)
        told.clockMoved()
      },
      cast: demoCast,
    },
    seed: seedDemo,
    close: () => printer.stop(),
  }
}

const faultKnobs: Record<PrinterFault, Partial<Knobs>> = {
  none: {},
  unreachable: { isUnreachable: true },
  'paper-out': { paper: 'out' },
  'cover-open': { isCoverOpen: true },
  silent: { isSilent: true },
  'near-end': { paper: 'near-end' },
}

function printerLevers(printer: SimulatedPrinter, onPaper: () => void): Simulation['printer'] {
  const papers: { id: string; png: Uint8Array }[] = []
  let fault: PrinterFault = 'none'
  printer.onPaper((dots) => {
    papers.unshift({ id: randomUUID(), png: toPng(dots) })
    papers.splice(keptPapers)
    onPaper()
  })
  return {
    fault: () => fault,
    setFault: async (next) => {
      fault = next
      await printer.turn({ ...allWell, ...faultKnobs[next] })
    },
    papers: () => papers,
  }
}
