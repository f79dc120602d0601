import type {
  SimulatedPrinterFault,
  simulatedScannerFaults,
  simulatedThermometerFaults,
} from '../../../shared/contract/simulated.ts'

export type ThermometerFault = (typeof simulatedThermometerFaults)[number]
export type ScannerFault = (typeof simulatedScannerFaults)[number]

/** What can be done to the devices and the clock of the demonstration. */
export type Levers = {
  readonly printers: {
    readonly faults: () => readonly { readonly key: string; readonly fault: SimulatedPrinterFault }[]
    /** False where there is no such printer. */
    readonly setFault: (key: string, fault: SimulatedPrinterFault) => Promise<boolean>
    /** The newest papers, PNG, newest first. */
    readonly papers: () => readonly { readonly id: string; readonly printer: string; readonly png: Uint8Array }[]
  }
  readonly thermometer: {
    readonly knobs: () => { readonly celsius: number; readonly fault: ThermometerFault }
    readonly turn: (knobs: { readonly celsius: number; readonly fault: ThermometerFault }) => void
  }
  readonly scanners: {
    readonly fault: () => ScannerFault
    readonly setFault: (fault: ScannerFault) => void
    readonly scan: (screen: 'kiosk' | 'desk', text: string) => void
  }
  readonly now: () => number
  readonly setClock: (now: number) => void
}

/** A healthy guest's temperature. */
const wellCelsius = 36.6

/** Every printer, the thermometer and the scanners as they should be. */
export async function putRight({ printers, thermometer, scanners }: Levers): Promise<void> {
  await Promise.all(printers.faults().map(({ key }) => printers.setFault(key, 'none')))
  thermometer.turn({ celsius: wellCelsius, fault: 'none' })
  scanners.setFault('none')
}

export function areWell({ printers, thermometer, scanners }: Levers): boolean {
  const faults = [...printers.faults().map(({ fault }) => fault), thermometer.knobs().fault, scanners.fault()]
  return faults.every((fault) => fault === 'none')
}
