import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import { PseudoTerminal } from '../../serial/testing/pty.ts'
import type { Plug, PlugListener } from '../simulator/plug.ts'

/** A serial port that the operating system believes in; as a device file too, for both are a character device. */
export class PtyPlug implements Plug {
  readonly #kind: 'serial' | 'device-file'
  readonly #terminal: PseudoTerminal
  #listener: PlugListener | null = null
  #isStarted = false
  #isPlugged = false

  constructor(kind: 'serial' | 'device-file') {
    this.#kind = kind
    this.#terminal = new PseudoTerminal((bytes) => this.#listener?.onBytes(bytes))
  }

  get connection(): PrinterConnection {
    const { path } = this.#terminal
    return this.#kind === 'serial'
      ? { kind: 'serial', path, usb: null, baudRate: 115_200 }
      : { kind: 'device-file', path, usb: null }
  }

  async plugIn(listener: PlugListener): Promise<void> {
    this.#listener = listener
    if (this.#isPlugged) return
    this.#isPlugged = true
    await (this.#isStarted ? this.#terminal.plugIn() : this.#terminal.start())
    this.#isStarted = true
    listener.onOpen()
  }

  async pull(): Promise<void> {
    this.#isPlugged = false
    await this.#terminal.pull()
  }

  say(bytes: Uint8Array): void {
    this.#terminal.send(bytes)
  }

  listen(isOn: boolean): void {
    this.#terminal.listen(isOn)
  }

  /** A serial line has no good order: it is there or it is out. */
  hangUp(): void {
    void this.pull()
  }

  end(): Promise<void> {
    return this.#terminal.end()
  }
}
