import type { OpenWire, WireListener } from './wire.ts'

/** A device seen from its port: it has power while the line is open, and hears what the driver writes. */
export type WiredDevice = {
  plugIn(send: (bytes: Uint8Array) => void): void
  unplug(): void
  hear(bytes: Uint8Array): void
}

/** A cable inside the program: the driver opens one end, a simulated device hangs on the other and can be pulled. */
export class MemoryCable {
  readonly #device: WiredDevice
  #isPlugged = true
  #listener: WireListener | undefined

  constructor(device: WiredDevice) {
    this.#device = device
  }

  readonly openWire: OpenWire = async (_, listener) => {
    if (!this.#isPlugged) return { failure: 'not-found' }
    if (this.#listener) return { failure: 'port-busy' }
    this.#listener = listener
    this.#device.plugIn((bytes) => this.send(bytes))
    return {
      wire: {
        write: (bytes) => this.#listener === listener && this.#device.hear(bytes),
        flush: async () => undefined,
        close: async () => {
          if (this.#listener === listener) this.#part()
        },
      },
    }
  }

  /** Bytes from the device's end. */
  send(bytes: Uint8Array): void {
    this.#listener?.data(bytes)
  }

  pull(): void {
    const listener = this.#listener
    this.#isPlugged = false
    this.#part()
    listener?.lost()
  }

  plugIn(): void {
    this.#isPlugged = true
  }

  #part(): void {
    this.#listener = undefined
    this.#device.unplug()
  }
}
