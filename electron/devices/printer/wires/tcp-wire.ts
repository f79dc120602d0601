import { connect, type Socket } from 'node:net'
import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import type { Unopened } from '../../../../shared/domain/printers.ts'
import type { PrinterWire, PrinterWireListener } from './printer-wire.ts'

type Address = Pick<Extract<PrinterConnection, { kind: 'network' }>, 'host' | 'port'>

/** A printer in the network, on its raw port (9100). */
export class TcpWire implements PrinterWire {
  readonly pieceBytes = 16 * 1024
  readonly drainMs = 0
  readonly #socket: Socket
  #hasFailed = false

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('error', () => {
      this.#hasFailed = true
    })
  }

  /** `unreachable` when nobody answers within `timeoutMs`, or it was called off. */
  static open({ host, port }: Address, timeoutMs: number, signal: AbortSignal): Promise<PrinterWire | Unopened> {
    return new Promise((resolve) => {
      const socket = connect({ host, port })
      const give = (wire: PrinterWire | Unopened) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        socket.off('error', giveUp)
        resolve(wire)
      }
      const giveUp = () => {
        socket.on('error', () => undefined)
        socket.destroy()
        give('unreachable')
      }
      const timer = setTimeout(giveUp, timeoutMs)
      signal.addEventListener('abort', giveUp)
      socket.once('error', giveUp)
      socket.once('connect', () => give(new TcpWire(socket)))
    })
  }

  listen({ onBytes, onOver }: PrinterWireListener): void {
    const over = () => onOver(this.#hasFailed)
    this.#socket.on('data', onBytes)
    this.#socket.on('end', over)
    this.#socket.on('error', over)
    this.#socket.on('close', over)
  }

  write(bytes: Uint8Array, onTaken: () => void): void {
    this.#socket.write(bytes, (error) => {
      if (!error) onTaken()
    })
  }

  async finish(withinMs: number): Promise<'closed' | 'failed' | 'open'> {
    if (!this.#socket.closed) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs)
        this.#socket.once('close', () => {
          clearTimeout(timer)
          resolve()
        })
        this.#socket.end()
      })
    }
    const isClosed = this.#socket.closed
    this.#socket.destroy()
    if (this.#hasFailed) return 'failed'
    return isClosed ? 'closed' : 'open'
  }

  async abandon(): Promise<void> {
    this.#socket.destroy()
  }
}
