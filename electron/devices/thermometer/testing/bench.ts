import type { ThermometerProtocol } from '../../../../shared/domain/temperature.ts'
import { MemoryCable } from '../../serial/memory-wire.ts'
import { openSerialWire } from '../../serial/serial-wire.ts'
import { PseudoTerminal } from '../../serial/testing/pty.ts'
import { realTimers } from '../../serial/timers.ts'
import type { OpenWire } from '../../serial/wire.ts'
import { protocols } from '../protocols.ts'
import { SimulatedDevice } from '../simulated-device.ts'

/** A thermometer on a bench: one wire, a device at its far end, and a hand that pulls the plug or writes nonsense. */
export type Bench = {
  readonly path: string
  /** What the path points to. */
  readonly terminal: string
  readonly openWire: OpenWire
  readonly device: SimulatedDevice
  /** Bytes as if from the device, besides what it sends by itself. */
  send(bytes: Uint8Array): void
  pull(): Promise<void>
  plugIn(name?: string): Promise<void>
  end(): Promise<void>
}

export async function benchInMemory(protocol: ThermometerProtocol): Promise<Bench> {
  const device = new SimulatedDevice(protocols[protocol], realTimers)
  const cable = new MemoryCable(device)
  return {
    path: 'memory',
    terminal: 'memory',
    openWire: cable.openWire,
    device,
    send: (bytes) => cable.send(bytes),
    pull: async () => cable.pull(),
    plugIn: async () => cable.plugIn(),
    end: async () => cable.pull(),
  }
}

export async function benchOnPseudoTerminal(protocol: ThermometerProtocol): Promise<Bench> {
  const device = new SimulatedDevice(protocols[protocol], realTimers)
  const terminal = new PseudoTerminal((bytes) => device.hear(bytes))
  const power = () => device.plugIn((bytes) => terminal.send(bytes))
  await terminal.start()
  power()
  return {
    get path() {
      return terminal.path
    },
    get terminal() {
      return terminal.terminal
    },
    openWire: openSerialWire,
    device,
    send: (bytes) => terminal.send(bytes),
    async pull() {
      device.unplug()
      await terminal.pull()
    },
    async plugIn(name) {
      await terminal.plugIn(name)
      power()
    },
    async end() {
      device.unplug()
      await terminal.end()
    },
  }
}
