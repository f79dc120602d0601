import { contract } from '../../../shared/contract/index.ts'
import type {
  simulatedPrinterFaults,
  simulatedScannerFaults,
  simulatedThermometerFaults,
} from '../../../shared/contract/simulator.ts'
import type { Reader } from '../../database/query.ts'
import { type ActionContext, done, type ReadContext, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onRead } from '../../dispatch/handler.ts'

const { simulator } = contract

export type PrinterFault = (typeof simulatedPrinterFaults)[number]
export type ThermometerFault = (typeof simulatedThermometerFaults)[number]

type ScannerFault = (typeof simulatedScannerFaults)[number]

/** The levers of the demonstration; null in a real office, where every one of these operations is refused. */
export type Simulation = {
  readonly printers: {
    readonly faults: () => readonly { readonly key: string; readonly fault: PrinterFault }[]
    /** False where there is no such printer. */
    readonly setFault: (key: string, fault: PrinterFault) => Promise<boolean>
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
  readonly setClock: (now: number) => void
  readonly cast: (db: Reader) => Cast
}
export type Cast = {
  readonly persons: { readonly name: string; readonly roles: string[]; readonly pin: string }[]
  readonly hosts: { readonly name: string; readonly unit: string; readonly path: string }[]
}
type Parts = { readonly simulation: Simulation | null }

/** A visitor's year with a digit too many or too few is no moment that an office sees. */
const firstMoment = Date.UTC(2000, 0)
const lastMoment = Date.UTC(2100, 0)

export function simulatorHandlers({ simulation }: Parts): HandlersOf<typeof simulator> {
  const withLevers = <Value>(run: (levers: Simulation) => Value) =>
    simulation ? run(simulation) : refuse({ code: 'not-allowed' })
  return {
    state: onRead(simulator.state, (context) =>
      withLevers(({ printers, thermometer, scanners }) =>
        done({
          now: context.now,
          printers: printers.faults().map(({ key, fault }) => ({ key, name: nameOf(context, key), fault })),
          thermometer: thermometer.knobs().fault,
          celsius: thermometer.knobs().celsius,
          scanner: scanners.fault(),
          papers: printers.papers().map(({ id, printer, png }) => ({
            id,
            printer,
            png: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
          })),
        }),
      ),
    ),
    setPrinter: onAction(simulator.setPrinter, async (context, { printer, fault }) =>
      withLevers(async ({ printers }) => {
        if (!(await printers.setFault(printer, fault))) return refuse({ code: 'not-found' })
        return touched(context)
      }),
    ),
    setThermometer: onAction(simulator.setThermometer, async (context, knobs) =>
      withLevers(({ thermometer }) => {
        thermometer.turn(knobs)
        return touched(context)
      }),
    ),
    setScanner: onAction(simulator.setScanner, async (context, { fault }) =>
      withLevers(({ scanners }) => {
        scanners.setFault(fault)
        return touched(context)
      }),
    ),
    scan: onAction(simulator.scan, async (context, { screen, text }) =>
      withLevers(({ scanners }) => {
        scanners.scan(screen, text)
        return touched(context)
      }),
    ),
    setClock: onAction(simulator.setClock, async (context, { now }) =>
      withLevers(({ setClock }) => {
        if (now < firstMoment || now >= lastMoment)
          return refuse({ code: 'fields', problems: [{ field: 'time', problem: 'not-known' }] })
        setClock(now)
        return touched(context)
      }),
    ),
    cast: onRead(simulator.cast, ({ db }) => withLevers(({ cast }) => done(cast(db)))),
  }
}

/** As the settings call it now. */
function nameOf({ settings }: ReadContext, key: string): string {
  return settings().printers.find((printer) => printer.key === key)?.name ?? key
}

function touched(context: ActionContext) {
  context.touch('devices', 'printing', 'clock')
  return done({})
}
