export type PrinterWireListener = {
  readonly onBytes: (bytes: Uint8Array) => void
  /** For good: the printer closed, the cable is out, or it was let go. */
  readonly onOver: (hasFailed: boolean) => void
}

/**
 * One open way to a printer: a network connection, a serial port, a device file. It reads from the beginning, and all the time: an
 * unread byte would make a network connection reset, and throw away what the printer has not yet taken.
 */
export interface PrinterWire {
  /** Bytes handed over at once: so few that the slowest printer takes them long before anybody takes it for stuck. */
  readonly pieceBytes: number
  /** Milliseconds that the last bytes may still lie in this machine after they were taken. */
  readonly drainMs: number
  listen(listener: PrinterWireListener): void
  /** `onTaken` when the system has the bytes, which is when it can take more; never where the printer reads no more. */
  write(bytes: Uint8Array, onTaken: () => void): void
  /** Says that nothing more comes and waits until the other side has closed too, `withinMs` at most; `open` when it has not. */
  finish(withinMs: number): Promise<'closed' | 'failed' | 'open'>
  /** Lets go at once; what was not yet taken is dropped. Resolves when the next one can open it. */
  abandon(): Promise<void>
}
