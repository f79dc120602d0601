import { describe, expect, it } from 'vitest'
import { simulatedPort, simulatedThermometerFaults } from '../../../shared/contract/simulated.ts'
import { thermometerProtocols } from '../../../shared/domain/temperature.ts'
import { ManualTimers } from '../serial/testing/manual-timers.ts'
import { SimulatedThermometer } from './simulator.ts'

const signal = new AbortController().signal

describe.each(thermometerProtocols)('the simulated %s', (protocol) => {
  it('does what its knobs say', async () => {
    const timers = new ManualTimers()
    const simulated = new SimulatedThermometer(protocol, timers)
    const thermometer = simulated.open({ ...simulatedPort, protocol, baudRate: null, offset: 0 })
    const measured = async () => {
      const running = thermometer.measure({ windowMs: 8_000, signal })
      await timers.advance(9_000)
      const measurement = await running
      return measurement.outcome === 'reading' ? measurement.celsius.toFixed(0) : measurement.reason
    }
    thermometer.start()
    await timers.advance(500)
    const seen: Record<string, unknown> = {}
    for (const fault of simulatedThermometerFaults) {
      simulated.turn({ celsius: 37, fault: 'none' })
      await timers.advance(10_000)
      seen[`before ${fault}`] = await measured()
      simulated.turn({ celsius: 39, fault })
      await timers.advance(10_000)
      seen[fault] = [await measured(), thermometer.status(), thermometer.openPath()]
      expect(simulated.knobs()).toEqual({ celsius: 39, fault })
    }
    for (const fault of simulatedThermometerFaults) expect(seen[`before ${fault}`]).toBe('37')
    expect(seen).toMatchObject({
      none: ['39', 'ready', 'simulator'],
      'too-far': ['too-far', 'ready', 'simulator'],
      unplugged: ['offline', 'not-found', null],
      moved: ['39', 'ready', 'simulator-2'],
      'absent-at-start': ['offline', 'not-found', null],
      'not-allowed': ['offline', 'permission-denied', null],
      'port-busy': ['offline', 'port-busy', null],
    })
    expect(seen.garbage).toContain('garbled')
    expect(seen['never-stops']).toContain('garbled')
    expect(seen.silent).toContain('silent')
    await thermometer.stop()
    expect(await simulated.listPorts()).toEqual([{ path: 'simulator', maker: 'Simulator', usb: simulatedPort.usb }])
  })
})
