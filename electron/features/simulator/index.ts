import { contract } from '../../../shared/contract/index.ts'
import type { simulatedPrinterFaults, simulatedThermometerFaults } from '../../../shared/contract/simulator.ts'
import type { Reader } from '../../database/query.ts'
import { type ActionContext, done, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onRead } from '../../dispatch/handler.ts'

const { simulator } = contract

export type PrinterFault = (typeof simulatedPrinterFaults)[number]
export type ThermometerFault = (typeof simulatedThermometerFaults)[number]

/** The levers of the demonstration; null in a real office, where every one of these operations is refused. */
export type Simulation = {
  readonly printer: {
    readonly fault: () => PrinterFault
    readonly setFault: (fault: PrinterFault) => Promise<void>
    /** The newest papers, PNG, newest first. */
    readonly papers: () => readonly { readonly id: string; readonly png: Uint8Array }[]
  }
  readonly thermometer: {
    readonly knobs: () => { readonly celsius: number; readonly fault: ThermometerFault }
    readonly turn: (knobs: { readonly celsius: number; readonly fault: ThermometerFault }) => void
  }
  readonly setClock: (now: number) => void
  readonly cast: (db: Reader) => Cast
}
export type Cast = {
  readonly persons: { readonly name: string; readonly roles: string[]; readonly pin: string }[]
  readonly hosts: { readonly name: string; readonly unit: string; readonly path: string }[]
}
type Parts = { readonly simulation: Simulation | null }

export function simulatorHandlers({ simulation }: Parts): HandlersOf<typeof simulator> {
  const withLevers = <Value>(run: (levers: Simulation) => Value) =>
    simulation ? run(simulation) : refuse({ code: 'not-allowed' })
  return {
    state: onRead(simulator.state, (context) =>
      withLevers(({ printer, thermometer }) =>
        done({
          now: context.now,
          printer: printer.fault(),
          thermometer: thermometer.knobs().fault,
          celsius: thermometer.knobs().celsius,
          papers: printer
            .papers()
            .map(({ id, png }) => ({ id, png: `data:image/png;base64,${Buffer.from(png).toString('base64')}` })),
        }),
      ),
    ),
    setPrinter: onAction(simulator.setPrinter, async (context, { fault }) =>
      withLevers(async ({ printer }) => {
        await printer.setFault(fault)
        return touched(context)
      }),
    ),
    setThermometer: onAction(simulator.setThermometer, async (context, knobs) =>
      withLevers(({ thermometer }) => {
        thermometer.turn(knobs)
        return touched(context)
      }),
    ),
    setClock: onAction(simulator.setClock, async (context, { now }) =>
      withLevers(({ setClock }) => {
        setClock(now)
        return touched(context)
      }),
    ),
    cast: onRead(simulator.cast, ({ db }) => withLevers(({ cast }) => done(cast(db)))),
  }
}

function touched(context: ActionContext) {
  context.touch('devices', 'printing', 'clock')
  return done({})
}
