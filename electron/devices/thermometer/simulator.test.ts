import { describe, expect, it } from 'vitest'
import { thermometerProtocols } from '../../../shared/domain/temperature.ts'
import { ManualTimers } from '../serial/testing/manual-timers.ts'
import { createSimulatedThermometer } from './simulator.ts'

const signal = new AbortController().signal

describe.each(thermometerProtocols)('the simulated %s', (protocol) => {
  it('does what its knobs say', async () => {
    const timers = new ManualTimers()
    const { thermometer, turn, knobs } = createSimulatedThermometer(protocol, timers)
    const measured = async () => {
      const running = thermometer.measure({ windowMs: 8_000, signal })
      await timers.advance(9_000)
      const measurement = await running
      return measurement.outcome === 'reading' ? measurement.celsius.toFixed(0) : measurement.reason
    }
    thermometer.start()
    await timers.advance(500)
    const seen: string[] = [await measured()]
    turn({ celsius: 39, fault: 'none' })
    seen.push(await measured())
    for (const fault of ['too-far', 'garbage', 'silent'] as const) {
      turn({ celsius: 36, fault })
      seen.push(await measured())
    }
    turn({ celsius: 36, fault: 'unplugged' })
    seen.push(await measured(), thermometer.status())
    turn({ celsius: 36, fault: 'none' })
    await timers.advance(6_000)
    seen.push(thermometer.status(), await measured())
    expect(seen).toEqual(['37', '39', 'too-far', 'garbled', 'silent', 'offline', 'not-found', 'ready', '36'])
    expect(knobs()).toEqual({ celsius: 36, fault: 'none' })
    await thermometer.stop()
  })
})
