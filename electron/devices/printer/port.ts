import type { PrinterTrouble, Unopened } from '../../../shared/domain/printers.ts'

/**
 * What a printer says of itself. `ready` may carry a warning; every other state prints nothing now.
 * `no-answer`: it takes the connection and stays silent. `unasked`: it is one that answers no questions (`answersStatus: false`).
 */
export type PrinterStatus =
  | { readonly state: 'ready'; readonly isNearEnd: boolean }
  | { readonly state: 'unasked' }
  | { readonly state: PrinterTrouble | Unopened | 'no-answer' }

/**
 * - `printed`: the printer said so after the last byte. `isConfirmed` is false for a printer that cannot say it and took every byte.
 * - `not-printed`: surely nothing on paper, for not one byte of the paper was sent. Safe to send again.
 * - `not-begun`: `begin` said no.
 * - `unknown`: bytes were sent and nobody can say what came out; must never be repeated without a person's word. A trouble as the
 *   reason is what the printer complained of while it was waited for.
 */
export type PrintResult =
  | { readonly outcome: 'printed'; readonly isConfirmed: boolean }
  | { readonly outcome: 'not-printed'; readonly reason: PrinterTrouble | Unopened | 'no-answer' | 'stopped' }
  | { readonly outcome: 'not-begun' }
  | { readonly outcome: 'unknown'; readonly reason: PrinterTrouble | 'silent' | 'connection-lost' | 'stopped' }

/** A thermal printer. It knows nothing of jobs; one paper at a time, further calls wait their turn. */
export interface Printer {
  /**
   * Sends the bytes of one paper (`encodePaper`) and waits until the printer has worked them off. `begin` is called once the printer takes
   * papers, before the first byte; the paper goes out only if it says so. Never throws for what a printer does.
   */
  print(bytes: Uint8Array, begin: () => boolean, signal: AbortSignal): Promise<PrintResult>
  /** Asks now; while a paper is on its way, answers what the printer said last. */
  status(signal: AbortSignal): Promise<PrinterStatus>
}
