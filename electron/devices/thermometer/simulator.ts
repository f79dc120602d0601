import type { ThermometerProtocol } from '../../../shared/domain/temperature.ts'
import { MemoryCable } from '../serial/memory-wire.ts'
import type { Timers } from '../serial/timers.ts'
import { protocols } from './protocols.ts'
import { createSerialThermometer } from './serial-thermometer.ts'
import { SimulatedDevice, type ThermometerFault } from './simulated-device.ts'
import type { Thermometer } from './thermometer.ts'

/** What a visitor of the demonstration can turn: the temperature of the next guests, and what is wrong with the device. */
export type ThermometerKnobs = { readonly celsius: number; readonly fault: ThermometerFault }

export type SimulatedThermometer = {
  readonly thermometer: Thermometer
  knobs(): ThermometerKnobs
  turn(knobs: ThermometerKnobs): void
}

/** The real driver over a cable in memory, so that a demonstration on any system shows what a real device would do. */
export function createSimulatedThermometer(protocol: ThermometerProtocol, timers: Timers): SimulatedThermometer {
  const device = new SimulatedDevice(protocols[protocol], timers)
  const cable = new MemoryCable(device)
  const config = { path: 'simulator', usb: null, protocol, baudRate: null, offset: 0 }
  return {
    thermometer: createSerialThermometer(config, { openWire: cable.openWire, listPorts: async () => [], timers }),
    knobs: () => ({ celsius: device.celsius, fault: device.fault }),
    turn({ celsius, fault }) {
      device.celsius = celsius
      device.fault = fault
      if (fault === 'unplugged') cable.pull()
      else cable.plugIn()
    },
  }
}
