import type { PrinterConnection } from '../../../../shared/contract/printers.ts'

export type PlugListener = {
  /** Somebody opened the line. */
  readonly onOpen: () => void
  readonly onBytes: (bytes: Uint8Array) => void
}

/** Where the cable goes into a simulated printer. A line that a driver opens each time (TCP) says so; others say it when plugged in. */
export interface Plug {
  /** How a driver reaches it. */
  readonly connection: PrinterConnection
  plugIn(listener: PlugListener): Promise<void>
  /** The cable is out, or the printer is off. */
  pull(): Promise<void>
  say(bytes: Uint8Array): void
  /** Whether it takes what is sent; what is not taken stays with the sender. */
  listen(isOn: boolean): void
  /** Ends the open line: in good order, or broken off. */
  hangUp(how: 'closed' | 'broken'): void
}
