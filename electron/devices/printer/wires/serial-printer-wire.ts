import type { SerialPort } from 'serialport'
import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import type { Unopened } from '../../../../shared/domain/printers.ts'
import { failureOf } from '../../serial/serial-wire.ts'
import type { PrinterWire, PrinterWireListener } from './printer-wire.ts'
import { serialDrainMs } from './serial-speed.ts'

type Address = Pick<Extract<PrinterConnection, { kind: 'serial' }>, 'path' | 'baudRate'>

/**
 * A printer on a serial port, or on the serial port that its USB cable makes. 8N1; a printer that asks for a rest with XOFF gets it.
 * Lines for hardware handshake stay unused: many cables do not have them, and a port that waits for them never sends.
 */
export class SerialPrinterWire implements PrinterWire {
  /** Half a second at 9600 baud. */
  readonly pieceBytes = 512
  readonly drainMs: number
  readonly #port: SerialPort
  #hasFailed = false
  #isOver = false
  #closing: Promise<void> = Promise.resolve()

  private constructor(port: SerialPort, baudRate: number) {
    this.#port = port
    this.drainMs = serialDrainMs(baudRate)
    port.on('error', () => {
      this.#hasFailed = true
    })
    // Without our asking it closes only when the cable is out.
    port.on('close', () => {
      this.#hasFailed ||= !this.#isOver
      this.#isOver = true
    })
  }

  /** Failures: no such port, no right to it, another program holds it. The native module is loaded where a port is opened first. */
  static async open({ path, baudRate }: Address): Promise<PrinterWire | Unopened> {
    const { SerialPort } = await import('serialport')
    return await new Promise((resolve) => {
      const port = new SerialPort({ path, baudRate, autoOpen: false, lock: true, xon: true })
      port.open((error) => resolve(error ? reasonOf(error) : new SerialPrinterWire(port, baudRate)))
    })
  }

  listen({ onBytes, onOver }: PrinterWireListener): void {
    const over = () => onOver(this.#hasFailed)
    this.#port.on('data', onBytes)
    this.#port.on('error', over)
    this.#port.on('close', over)
  }

  write(bytes: Uint8Array, onTaken: () => void): void {
    if (this.#isOver) return
    this.#port.write(bytes, (error) => {
      if (!error) onTaken()
    })
  }

  async finish(): Promise<'closed' | 'failed' | 'open'> {
    await this.#close()
    return this.#hasFailed ? 'failed' : 'closed'
  }

  /** What was not sent is thrown away first: closing would wait for a printer that reads no more. */
  async abandon(): Promise<void> {
    if (!this.#isOver && this.#port.isOpen) await new Promise((resolve) => this.#port.flush(resolve))
    await this.#close()
  }

  #close(): Promise<void> {
    if (this.#isOver || !this.#port.isOpen) return this.#closing
    this.#isOver = true
    this.#closing = new Promise((resolve) => this.#port.close(() => resolve()))
    return this.#closing
  }
}

function reasonOf({ message }: Error): Unopened {
  switch (failureOf(message)) {
    case 'permission-denied':
      return 'no-permission'
    case 'port-busy':
      return 'in-use'
    case 'not-found':
      return 'unreachable'
    case 'failed':
      return /inappropriate ioctl|not a (tty|typewriter)/i.test(message) ? 'not-a-device' : 'unreachable'
  }
}
