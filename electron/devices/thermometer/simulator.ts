import type { FoundPort } from '../../../shared/contract/ports.ts'
import { simulatedPort } from '../../../shared/contract/simulated.ts'
import type { ThermometerProtocol } from '../../../shared/domain/temperature.ts'
import { MemoryCable } from '../serial/memory-wire.ts'
import type { ListPorts } from '../serial/ports.ts'
import type { Timers } from '../serial/timers.ts'
import type { OpenWire, WireFailure } from '../serial/wire.ts'
import { protocols } from './protocols.ts'
import { SerialThermometer } from './serial-thermometer.ts'
import { SimulatedDevice, type ThermometerFault } from './simulated-device.ts'
import type { Thermometer, ThermometerConfig } from './thermometer.ts'

/** What a visitor of the demonstration can turn: the temperature of the next guests, and what is wrong with the device. */
export type ThermometerKnobs = { readonly celsius: number; readonly fault: ThermometerFault }

/** The two sockets of the simulated machine: the usual one, and the one that the thermometer is moved to. */
const sockets = { usual: simulatedPort.path, other: `${simulatedPort.path}-2` } as const

const refusals: Partial<Record<ThermometerFault, WireFailure>> = {
  'not-allowed': 'permission-denied',
  'port-busy': 'port-busy',
}
const unpluggedFaults: readonly ThermometerFault[] = ['unplugged', 'absent-at-start']

/** The real driver over a cable in memory, so that a demonstration on any system shows what a real device would do. */
export class SimulatedThermometer {
  readonly #timers: Timers
  readonly #device: SimulatedDevice
  readonly #cable: MemoryCable
  #driver: Thermometer | undefined
  #socket: string = sockets.usual

  /** `protocol`: what the device talks, whatever the driver is told. */
  constructor(protocol: ThermometerProtocol, timers: Timers) {
    this.#timers = timers
    this.#device = new SimulatedDevice(protocols[protocol], timers)
    this.#cable = new MemoryCable(this.#device)
  }

  open(config: ThermometerConfig): Thermometer {
    const parts = { openWire: this.#openWire, listPorts: this.listPorts, timers: this.#timers }
    this.#driver = new SerialThermometer(config, parts)
    return this.#driver
  }

  readonly listPorts: ListPorts = async () => {
    const found: FoundPort = { path: this.#socket, maker: 'Simulator', usb: simulatedPort.usb }
    return unpluggedFaults.includes(this.#device.fault) ? [] : [found]
  }

  knobs(): ThermometerKnobs {
    return { celsius: this.#device.celsius, fault: this.#device.fault }
  }

  turn({ celsius, fault }: ThermometerKnobs): void {
    const before = this.#device.fault
    this.#device.celsius = celsius
    this.#device.fault = fault
    if (fault === before) return
    const socket = fault === 'moved' ? sockets.other : sockets.usual
    if (socket !== this.#socket || unpluggedFaults.includes(fault) || refusals[fault]) this.#cable.pull()
    this.#socket = socket
    if (!unpluggedFaults.includes(fault)) this.#cable.plugIn()
    if (fault === 'absent-at-start') void this.#restart()
  }

  /** As if the program had been started without the device. */
  async #restart(): Promise<void> {
    await this.#driver?.stop()
    this.#driver?.start()
  }

  readonly #openWire: OpenWire = async (address, listener) => {
    const failure = refusals[this.#device.fault]
    if (failure) return { failure }
    return address.path === this.#socket ? this.#cable.openWire(address, listener) : { failure: 'not-found' }
  }
}
