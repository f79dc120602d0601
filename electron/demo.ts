import { randomUUID } from 'node:crypto'
import type { Topic } from '../shared/contract/operation.ts'
import type { SimulatedPrinterFault } from '../shared/contract/simulated.ts'
import { DemoClock } from './demo-clock.ts'
import { listDeviceFiles } from './devices/printer/device-files.ts'
import type { Dots } from './devices/printer/encode-paper.ts'
import { EscPosPrinter } from './devices/printer/esc-pos-printer.ts'
import { allWell, type Knobs } from './devices/printer/simulator/knobs.ts'
import { SimulatedPrinter } from './devices/printer/simulator/simulated-printer.ts'
import { SimulatedScanners } from './devices/scanner/simulator.ts'
import { realTimers } from './devices/serial/timers.ts'
import { SimulatedThermometer } from './devices/thermometer/simulator.ts'
import { type DemoPrinter, demoCast, demoPrinters, type Levers, seedDemo } from './features/demo/index.ts'
import { toPng } from './papers/bitmap.ts'
import type { SiteOptions } from './site-parts.ts'

type DemoParts = Pick<SiteOptions, 'clock' | 'monotonic' | 'devices' | 'simulation' | 'seed'>
type Told = { readonly clockMoved: () => void; readonly changed: (topic: Topic) => void }

/** As many papers as a visitor of the demonstration cares to look back at. */
const keptPapers = 12

/** The simulated office: a clock that can be moved, and devices that fail on demand, behind the real drivers. */
export async function openDemo(folder: string, told: Told): Promise<DemoParts & { close(): Promise<void> }> {
  const clock = new DemoClock(folder)
  const printers = await startPrinters()
  const scanners = new SimulatedScanners(realTimers)
  const thermometer = new SimulatedThermometer('lu90614', realTimers)
  return {
    clock,
    // Goes with the clock: a visitor's hand on it is no fault of the machine's.
    monotonic: () => performance.now() + clock.ahead(),
    devices: {
      openPrinter: (config, mayHoldRest, onStanding) => {
        const simulated = printers.find(({ key }) => key === config.key)
        return new EscPosPrinter({
          ...config,
          ...(simulated && { connection: simulated.printer.connection }),
          mayHoldRest,
          onStanding,
        })
      },
      openScanner: (config) => scanners.open(config),
      openThermometer: (config) => thermometer.open(config),
      ports: { serial: thermometer.listPorts, deviceFiles: listDeviceFiles },
    },
    simulation: {
      printers: printerLevers(printers, () => told.changed('printing')),
      thermometer: { knobs: () => thermometer.knobs(), turn: (knobs) => thermometer.turn(knobs) },
      scanners: {
        fault: () => scanners.fault(),
        setFault: (fault) => scanners.setFault(fault),
        scan: (screen, text) => scanners.scan(screen, text),
      },
      now: () => clock.now(),
      setClock: (now) => {
        clock.set(now)
        told.clockMoved()
      },
      cast: demoCast,
    },
    seed: seedDemo,
    close: async () => {
      await Promise.all(printers.map(({ printer }) => printer.stop()))
    },
  }
}

/** `power-cycle` is over at once: the printer was switched off and on. */
const faultKnobs: Record<SimulatedPrinterFault, Partial<Knobs>> = {
  none: {},
  'near-end': { paper: 'near-end' },
  'paper-out': { paper: 'out' },
  'paper-out-during': { rowsLeft: 250 },
  'cover-open': { isCoverOpen: true },
  'cutter-error': { isCutterJammed: true },
  unreachable: { isUnreachable: true },
  'closes-at-once': { closesAtOnce: true },
  'reads-nothing': { readsNothing: true },
  'resets-half-way': { resetsAfter: 12_000 },
  'no-status': { isMute: true },
  silent: { isSilent: true },
  'late-answer': { answersLate: true },
  'talks-unasked': { reportsUnasked: true },
  'slow-line': { bytesPerSecond: 960 },
  'power-cycle': {},
}

const widths: Readonly<Record<DemoPrinter, number>> = { lobby: 576, gate: 384 }
type Simulated = { readonly key: DemoPrinter; readonly printer: SimulatedPrinter; fault: SimulatedPrinterFault }

function startPrinters(): Promise<Simulated[]> {
  return Promise.all(
    demoPrinters.map(async (key): Promise<Simulated> => {
      const printer = new SimulatedPrinter({ width: widths[key] })
      await printer.start()
      return { key, printer, fault: 'none' }
    }),
  )
}

/** Of a longer paper the demonstration shows the beginning: it would be metres on a screen, and megabytes. */
const shownRows = 4_000

function printerLevers(printers: readonly Simulated[], onPaper: () => void): Levers['printers'] {
  const papers: { id: string; printer: string; png: Uint8Array }[] = []
  for (const { key, printer } of printers) {
    printer.onPaper((dots) => {
      papers.unshift({ id: randomUUID(), printer: key, png: toPng(beginningOf(dots)) })
      papers.splice(keptPapers)
      onPaper()
    })
  }
  return {
    faults: () =>
      printers.map(({ key, fault, printer }) => ({ key, fault: isSpent(fault, printer.knobs) ? 'none' : fault })),
    setFault: async (key, fault) => {
      const simulated = printers.find((each) => each.key === key)
      if (!simulated) return false
      simulated.fault = fault === 'power-cycle' ? 'none' : fault
      if (fault === 'power-cycle') await simulated.printer.powerCycle()
      await simulated.printer.turn({ ...allWell, ...faultKnobs[fault] })
      return true
    },
    papers: () => papers,
  }
}

/** A fault that happens once is over when it has. */
function isSpent(fault: SimulatedPrinterFault, { resetsAfter }: Knobs): boolean {
  return fault === 'resets-half-way' && resetsAfter === null
}

function beginningOf(paper: Dots): Dots {
  if (paper.height <= shownRows) return paper
  return { ...paper, height: shownRows, rows: paper.rows.subarray(0, (shownRows * paper.width) / 8) }
}
