import { contract } from '../../../shared/contract/index.ts'
import type { Reader } from '../../database/query.ts'
import {
  type ActionContext,
  done,
  type Nothing,
  type Outcome,
  type ReadContext,
  refuse,
} from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onRead } from '../../dispatch/handler.ts'
import { type Cast, type Levers, printSpecial, putRight, Training } from '../demo/index.ts'

const { simulator } = contract

/** The levers of the demonstration; null in a real office, where every one of these operations is refused. */
export type Simulation = Levers & { readonly cast: (db: Reader) => Cast }
type Parts = { readonly simulation: Simulation | null }

/** A visitor's year with a digit too many or too few is no moment that an office sees. */
const firstMoment = Date.UTC(2000, 0)
const lastMoment = Date.UTC(2100, 0)

export function simulatorHandlers({ simulation }: Parts): HandlersOf<typeof simulator> {
  const training = simulation && new Training(simulation)
  const train = async (context: ActionContext, run: (training: Training) => Promise<Outcome<Nothing>>) => {
    const outcome = training ? await run(training) : refuse({ code: 'not-allowed' })
    return outcome.ok ? touched(context) : outcome
  }
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
    print: onAction(simulator.print, async (context, { printer, what }) =>
      withLevers(async (levers) => {
        if (!levers.printers.faults().some(({ key }) => key === printer)) return refuse({ code: 'not-found' })
        return printSpecial(context, levers, printer, what)
      }),
    ),
    putRight: onAction(simulator.putRight, async (context) =>
      withLevers(async (levers) => {
        await putRight(levers)
        return touched(context)
      }),
    ),
    training: onRead(simulator.training, ({ db }) =>
      training ? done(training.view(db)) : refuse({ code: 'not-allowed' }),
    ),
    beginScene: onAction(simulator.beginScene, (context, { scene }) =>
      train(context, (director) => director.begin(context, scene)),
    ),
    helpScene: onAction(simulator.helpScene, (context, { help }) =>
      train(context, (director) => director.help(context, help)),
    ),
    endTraining: onAction(simulator.endTraining, (context) => train(context, (director) => director.end(context))),
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
