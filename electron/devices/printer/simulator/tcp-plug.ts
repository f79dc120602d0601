import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import type { Plug, PlugListener } from './plug.ts'

/** A network socket of this machine; its port stays the same while the printer is off and comes back. */
export class TcpPlug implements Plug {
  readonly #sockets = new Set<Socket>()
  #server: Server | null = null
  #port = 0
  #isListening = true

  get connection(): PrinterConnection {
    return { kind: 'network', host: '127.0.0.1', port: this.#port }
  }

  async plugIn({ onOpen, onBytes }: PlugListener): Promise<void> {
    if (this.#server) return
    const server = createServer((socket) => {
      this.#sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => this.#sockets.delete(socket))
      socket.on('data', onBytes)
      if (!this.#isListening) socket.pause()
      onOpen()
    })
    this.#server = server
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address() as AddressInfo
    this.#port = address.port
  }

  async pull(): Promise<void> {
    const server = this.#server
    this.#server = null
    for (const socket of this.#sockets) socket.destroy()
    if (!server) return
    server.close()
    await once(server, 'close')
  }

  say(bytes: Uint8Array): void {
    for (const socket of this.#sockets) if (socket.writable) socket.write(bytes)
  }

  listen(isOn: boolean): void {
    this.#isListening = isOn
    for (const socket of this.#sockets) {
      if (isOn) socket.resume()
      else socket.pause()
    }
  }

  hangUp(how: 'closed' | 'broken'): void {
    for (const socket of this.#sockets) {
      if (how === 'broken') socket.resetAndDestroy()
      else socket.end()
    }
  }
}
