import type { PrinterConnection } from '../../../shared/contract/printers.ts'
import { serialDrainMs, serialPerKilobyte } from './wires/serial-speed.ts'

/** Spans in milliseconds that the driver waits; the defaults suit real printers in an office network. */
export type Timing = {
  /** For the connection to open. */
  readonly connect: number
  /** For one answer to a real-time question; printers give it at once or never. */
  readonly answer: number
  /** For the printer to be done with what came before this paper, beside `perKilobyte`. */
  readonly barrier: number
  /** Without a second answer for so long, a printer owes none of an earlier paper. */
  readonly quiet: number
  /** Between questions while a paper is being printed. */
  readonly look: number
  /** From the last byte to the confirmation, beside `perKilobyte`. */
  readonly confirm: number
  /** A slow head burns some 20 kB a second; a serial line at 9600 baud carries less than one. */
  readonly perKilobyte: number
  /** How long a printer that names its trouble (paper out, cover open) is waited for with a paper begun. */
  readonly trouble: number
  /** A printer that cannot confirm and closes so soon has not printed. */
  readonly refusal: number
  /** For a printer that cannot confirm to close after its last byte. */
  readonly linger: number
}

export const usualTiming: Timing = {
  connect: 3_000,
  answer: 500,
  barrier: 5_000,
  quiet: 150,
  look: 1_000,
  confirm: 10_000,
  perKilobyte: 50,
  trouble: 300_000,
  refusal: 300,
  linger: 5_000,
}

/** The same patience with a printer on a slow line: bytes take their time, and an answer waits until the question got through. */
export function timingFor(connection: PrinterConnection, timing: Timing): Timing {
  if (connection.kind !== 'serial') return timing
  const perKilobyte = serialPerKilobyte(connection.baudRate)
  return {
    ...timing,
    answer: timing.answer + serialDrainMs(connection.baudRate),
    perKilobyte: timing.perKilobyte + perKilobyte,
  }
}
