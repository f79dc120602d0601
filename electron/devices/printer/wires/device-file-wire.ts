import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Unopened } from '../../../../shared/domain/printers.ts'
import type { PrinterWire, PrinterWireListener } from './printer-wire.ts'

/** How often a printer that cannot take or say anything now is looked at again. */
const lookMs = 10
/** An answer is one byte, an unasked report four. */
const readBytes = 64

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
/** Nothing there now, or no room now. Only such a call comes back at once; one that waits would hold up the end of the program. */
const isBusy = (error: unknown) => codeOf(error) === 'EAGAIN'

/**
 * A USB printer as Linux shows it, `/dev/usb/lp0`, or a FIFO. Opened without O_CREAT, since a plain file made in place of a missing
 * printer would take every paper for ever, and with O_NONBLOCK, so that no call ever waits for the printer.
 */
export class DeviceFileWire implements PrinterWire {
  /** What the kernel's `usblp` hands on at once. */
  readonly pieceBytes = 8 * 1024
  /** A last piece may be on its way when the call returns, and closing would take it back. */
  readonly drainMs = 1_000
  readonly #file: FileHandle
  readonly #canRead: boolean
  #listener: PrinterWireListener | null = null
  /** Writes wait for one another here. */
  #last: Promise<unknown> = Promise.resolve()
  #isOver = false
  #closing: Promise<void> = Promise.resolve()

  private constructor(file: FileHandle, canRead: boolean) {
    this.#file = file
    this.#canRead = canRead
  }

  /** A FIFO only takes: opened for reading, it would give our own bytes back. */
  static async open({ path }: { readonly path: string }): Promise<PrinterWire | Unopened> {
    try {
      const kind = await stat(path)
      if (!kind.isFIFO() && !kind.isCharacterDevice()) return 'not-a-device'
      const way = kind.isFIFO() ? constants.O_WRONLY : constants.O_RDWR
      const file = await open(path, way | constants.O_NONBLOCK | constants.O_NOCTTY)
      return new DeviceFileWire(file, kind.isCharacterDevice())
    } catch (error) {
      return reasonOf(error)
    }
  }

  listen(listener: PrinterWireListener): void {
    this.#listener = listener
    if (this.#canRead) void this.#readOn()
  }

  write(bytes: Uint8Array, onTaken: () => void): void {
    this.#last = this.#last.then(async () => {
      if (await this.#writeAll(bytes)) onTaken()
    })
  }

  async finish(): Promise<'closed' | 'failed' | 'open'> {
    if (this.#isOver) return 'failed'
    this.#end(false)
    await this.#closing
    return 'closed'
  }

  abandon(): Promise<void> {
    this.#end(false)
    return this.#closing
  }

  async #writeAll(bytes: Uint8Array): Promise<boolean> {
    for (let at = 0; at < bytes.length; ) {
      if (this.#isOver) return false
      try {
        at += (await this.#file.write(bytes, at)).bytesWritten
      } catch (error) {
        if (isBusy(error)) await wait(lookMs)
        else this.#end(true)
      }
    }
    return !this.#isOver
  }

  async #readOn(): Promise<void> {
    const buffer = new Uint8Array(readBytes)
    while (!this.#isOver) {
      try {
        const { bytesRead } = await this.#file.read(buffer, 0, readBytes, null)
        if (bytesRead > 0) this.#listener?.onBytes(buffer.slice(0, bytesRead))
        else await wait(lookMs)
      } catch (error) {
        if (isBusy(error)) await wait(lookMs)
        // A printer with a one-way cable: it cannot answer, and prints all the same.
        else if (codeOf(error) === 'EINVAL') return
        else this.#end(true)
      }
    }
  }

  #end(hasFailed: boolean): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#closing = this.#file.close().catch(() => undefined)
    this.#listener?.onOver(hasFailed)
  }
}

function reasonOf(error: unknown): Unopened {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission'
  return code === 'EBUSY' ? 'in-use' : 'unreachable'
}
