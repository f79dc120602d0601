import { z } from 'zod'
import { instant } from './fields.ts'
import { action, nothing, read } from './operation.ts'
import { printerKey } from './printers.ts'

/** Everything that printers are known to do; `electron/devices/printer/printer-faults.test.ts` has a row for each. */
export const simulatedPrinterFaults = [
  'none',
  'near-end',
  'paper-out',
  'paper-out-during',
  'cover-open',
  'cutter-error',
  'unreachable',
  'closes-at-once',
  'reads-nothing',
  'resets-half-way',
  'no-status',
  'silent',
  'late-answer',
  'talks-unasked',
  'slow-line',
  'power-cycle',
] as const
export const simulatedThermometerFaults = [
  'none',
  'too-far',
  'garbage',
  'silent',
  'never-stops',
  'unplugged',
  'moved',
  'absent-at-start',
  'not-allowed',
  'port-busy',
] as const

/** The port of the simulated thermometer, as the demonstration's settings name it. */
export const simulatedPort = {
  path: 'simulator',
  usb: { vendorId: 'demo', productId: 'thermometer', serialNumber: 'DEMO-1' },
} as const

/** Of the scanners on cables. */
export const simulatedScannerFaults = ['none', 'unplugged', 'garbage'] as const

/** Only under `--demo`: the levers of the simulated office. */
export const simulator = {
  state: read({
    roles: ['simulator'],
    watches: ['printing', 'devices', 'clock'],
    input: nothing,
    output: z.object({
      now: instant,
      printers: z.array(z.object({ key: printerKey, name: z.string(), fault: z.enum(simulatedPrinterFaults) })),
      thermometer: z.enum(simulatedThermometerFaults),
      celsius: z.number(),
      scanner: z.enum(simulatedScannerFaults),
      /** The newest papers as they came out, first the newest. */
      papers: z.array(z.object({ id: z.string(), printer: printerKey, png: z.string() })),
    }),
  }),
  setPrinter: action({
    roles: ['simulator'],
    input: z.object({ printer: printerKey, fault: z.enum(simulatedPrinterFaults) }),
    output: nothing,
  }),
  setThermometer: action({
    roles: ['simulator'],
    input: z.object({ fault: z.enum(simulatedThermometerFaults), celsius: z.number().min(0).max(60) }),
    output: nothing,
  }),
  setScanner: action({
    roles: ['simulator'],
    input: z.object({ fault: z.enum(simulatedScannerFaults) }),
    output: nothing,
  }),
  /** Somebody holds a code before the scanner of that screen. */
  scan: action({
    roles: ['simulator'],
    input: z.object({ screen: z.enum(['kiosk', 'desk']), text: z.string().min(1).max(300) }),
    output: nothing,
  }),
  /** Moves the office's clock; the wall clock of the site, e.g. 20:55 today. */
  setClock: action({ roles: ['simulator'], input: z.object({ now: instant }), output: nothing }),
  /** What the start page shows: PINs of the made-up people and links to host pages. */
  cast: read({
    roles: ['start', 'simulator'],
    watches: [],
    input: nothing,
    output: z.object({
      persons: z.array(z.object({ name: z.string(), roles: z.array(z.string()), pin: z.string() })),
      hosts: z.array(z.object({ name: z.string(), unit: z.string(), path: z.string() })),
    }),
  }),
}
