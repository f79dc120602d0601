import type { SimulatedDevice } from './simulated-device.ts'
import type { OpenWire, WireListener } from './wire.ts'

/** A cable inside the program: the driver opens one end, a simulated device hangs on the other and can be pulled. */
export class MemoryCable {
  readonly #device: SimulatedDevice
  #isPlugged = true
  #listener: WireListener | undefined

  constructor(device: SimulatedDevice) {
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
