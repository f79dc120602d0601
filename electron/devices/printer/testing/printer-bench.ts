import { type Dots, encodePaper } from '../encode-paper.ts'
import { EscPosPrinter } from '../esc-pos-printer.ts'
import type { Printer } from '../port.ts'
import { SimulatedPrinter } from '../simulator/simulated-printer.ts'
import { type Timing, usualTiming } from '../timing.ts'

/** Generous where something must come, however busy the machine; a test that waits for nothing to come shortens that wait. */
const testTiming: Timing = {
  ...usualTiming,
  answer: 2_000,
  look: 50,
  confirm: 20_000,
  linger: 1_000,
}

type Bench = AsyncDisposable & {
  readonly simulated: SimulatedPrinter
  readonly printer: Printer
  /** What fell out of the printer, the oldest first. */
  readonly papers: readonly Dots[]
  readonly print: (dots: Dots, signal?: AbortSignal) => ReturnType<Printer['print']>
}

type Wishes = { readonly width?: number; readonly answersStatus?: boolean; readonly timing?: Partial<Timing> }

/** The real driver and a simulated printer with a real socket between them. */
export async function printerBench({ width = 576, answersStatus = true, timing = {} }: Wishes = {}): Promise<Bench> {
  const simulated = new SimulatedPrinter({ width })
  const papers: Dots[] = []
  simulated.onPaper((paper) => papers.push(paper))
  await simulated.start()
  const printer = new EscPosPrinter({
    connection: simulated.connection,
    answersStatus,
    timing: { ...testTiming, ...timing },
  })
  return {
    simulated,
    printer,
    papers,
    print: (dots, signal = new AbortController().signal) => printer.print(encodePaper(dots), 'job', signal),
    [Symbol.asyncDispose]: () => simulated.stop(),
  }
}

/** A picture that says which one it is: stripes of a width of its own. */
export function stripes(width: number, height: number, step: number): Dots {
  const rows = new Uint8Array((width / 8) * height)
  for (let at = 0; at < rows.length; at++) rows[at] = Math.floor(at / (width / 8)) % step === 0 ? 0xff : at % 251
  return { width, height, rows }
}
