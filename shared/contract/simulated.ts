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
export type SimulatedPrinterFault = (typeof simulatedPrinterFaults)[number]
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

/** What is printed on purpose, to see that it comes out as it should: nobody at a desk notices any of it. */
export const specialPrints = ['two-at-once', 'power-off-between', 'huge'] as const
