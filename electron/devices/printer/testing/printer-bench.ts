import type { PaperShape } from '../../../../shared/contract/printers.ts'
import { type Dots, encodePaper } from '../encode-paper.ts'
import { EscPosPrinter } from '../esc-pos-printer.ts'
import type { Printer, PrinterStatus } from '../port.ts'
import { SimulatedPrinter } from '../simulator/simulated-printer.ts'
import { TcpPlug } from '../simulator/tcp-plug.ts'
import { type Timing, usualTiming } from '../timing.ts'
import { FifoPlug } from './fifo-plug.ts'
import { PtyPlug } from './pty-plug.ts'

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

/** The cable between driver and printer. */
export type Cable = 'network' | 'serial' | 'device file' | 'one-way device file'

type Wishes = {
  readonly width?: number
  readonly answersStatus?: boolean
  readonly cable?: Cable
  readonly ending?: PaperShape['ending']
  /** Of a serial cable. */
  readonly baudRate?: number
  readonly timing?: Partial<Timing>
  readonly onStanding?: (status: PrinterStatus) => void
}

function plugFor(cable: Cable) {
  switch (cable) {
    case 'network':
      return new TcpPlug()
    case 'serial':
      return new PtyPlug('serial')
    case 'device file':
      return new PtyPlug('device-file')
    case 'one-way device file':
      return new FifoPlug()
  }
}

/** The real driver and a simulated printer with a real cable between them: a socket, a pseudo-terminal or a FIFO. */
export async function printerBench(wishes: Wishes = {}): Promise<Bench> {
  const { width = 576, answersStatus = true, cable = 'network', ending = 'cut' } = wishes
  const { baudRate = 115_200, timing = {} } = wishes
  const plug = plugFor(cable)
  const simulated = new SimulatedPrinter({ width, hasCutter: ending === 'cut', plug })
  const papers: Dots[] = []
  simulated.onPaper((paper) => papers.push(paper))
  await simulated.start()
  const printer = new EscPosPrinter({
    connection: { ...simulated.connection, ...(cable === 'serial' && { baudRate }) },
    answersStatus,
    ending,
    timing: { ...testTiming, ...timing },
    ...(wishes.onStanding && { onStanding: wishes.onStanding }),
  })
  return {
    simulated,
    printer,
    papers,
    print: (dots, signal = new AbortController().signal) =>
      printer.print(encodePaper(dots, ending), () => true, signal),
    [Symbol.asyncDispose]: async () => {
      await simulated.stop()
      if (!(plug instanceof TcpPlug)) await plug.end()
    },
  }
}

/** A picture that says which one it is: stripes of a width of its own. */
export function stripes(width: number, height: number, step: number): Dots {
  const rows = new Uint8Array((width / 8) * height)
  for (let at = 0; at < rows.length; at++) rows[at] = Math.floor(at / (width / 8)) % step === 0 ? 0xff : at % 251
  return { width, height, rows }
}
