import { SerialPort } from 'serialport'
import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import type { Unopened } from '../../../../shared/domain/printers.ts'
import type { Wire, WireListener } from './wire.ts'

type Address = Pick<Extract<PrinterConnection, { kind: 'serial' }>, 'path' | 'baudRate'>

/** What Linux keeps of a serial port's output; a USB converter keeps about as much again. */
const systemBuffer = 4096

/** Milliseconds for a kilobyte at this speed: a byte is ten bits with its start and stop. */
export function serialPerKilobyte(baudRate: number): number {
  return (1024 * 10 * 1000) / baudRate
}

/**
 * A printer on a serial port, or on the serial port that its USB cable makes. 8N1; a printer that asks for a rest with XOFF gets it.
 * Lines for hardware handshake stay unused: many cables do not have them, and a port that waits for them never sends.
 */
export class SerialWire implements Wire {
  /** Half a second at 9600 baud. */
  readonly pieceBytes = 512
  readonly drainMs: number
  readonly #port: SerialPort
  #hasFailed = false
  #isOver = false

  private constructor(port: SerialPort, baudRate: number) {
    this.#port = port
    this.drainMs = (systemBuffer / 1024) * serialPerKilobyte(baudRate)
    port.on('error', () => {
      this.#hasFailed = true
    })
    // Without our asking it closes only when the cable is out.
    port.on('close', () => {
      this.#hasFailed ||= !this.#isOver
      this.#isOver = true
    })
  }

  /** Failures: no such port, no right to it, another program holds it. */
  static open({ path, baudRate }: Address): Promise<Wire | Unopened> {
    return new Promise((resolve) => {
      const port = new SerialPort({ path, baudRate, autoOpen: false, lock: true, xon: true })
      port.open((error) => resolve(error ? reasonOf(error) : new SerialWire(port, baudRate)))
    })
  }

  listen({ onBytes, onOver }: WireListener): void {
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
  abandon(): void {
    if (!this.#isOver) this.#port.flush(() => void this.#close())
  }

  #close(): Promise<void> {
    if (this.#isOver || !this.#port.isOpen) return Promise.resolve()
    this.#isOver = true
    return new Promise((resolve) => this.#port.close(() => resolve()))
  }
}

/** The library has words, not codes. */
function reasonOf({ message }: Error): Unopened {
  if (/permission denied|access denied/i.test(message)) return 'no-permission'
  if (/cannot lock|resource busy|temporarily unavailable/i.test(message)) return 'in-use'
  return /not a (tty|typewriter)|inappropriate ioctl/i.test(message) ? 'not-a-device' : 'unreachable'
}
