import { execFileSync } from 'node:child_process'
import { constants, mkdtempSync, openSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import type { Plug, PlugListener } from '../simulator/plug.ts'

/** A device file that only takes: as a USB printer with a one-way cable. */
export class FifoPlug implements Plug {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-fifo-'))
  #reader: Socket | null = null
  #isListening = true

  constructor() {
    execFileSync('mkfifo', [this.#path])
  }

  get #path(): string {
    return path.join(this.#folder, 'lp0')
  }

  get connection(): PrinterConnection {
    return { kind: 'device-file', usb: null, path: this.#path }
  }

  async plugIn({ onOpen, onBytes }: PlugListener): Promise<void> {
    if (this.#reader) return
    // Opened for writing too, so that it does not end whenever a driver has closed.
    const fd = openSync(this.#path, constants.O_RDWR | constants.O_NONBLOCK)
    this.#reader = new Socket({ fd, readable: true, writable: false })
    this.#reader.on('data', onBytes)
    this.listen(this.#isListening)
    onOpen()
  }

  async pull(): Promise<void> {
    this.#reader?.destroy()
    this.#reader = null
  }

  say(): void {}

  listen(isOn: boolean): void {
    this.#isListening = isOn
    if (isOn) this.#reader?.resume()
    else this.#reader?.pause()
  }

  hangUp(): void {
    void this.pull()
  }

  async end(): Promise<void> {
    await this.pull()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
