import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type ThermometerProtocol,
  type ThermometerStatus,
  thermometerProtocols,
} from '../../../shared/domain/temperature.ts'
import { createSerialThermometer } from './serial-thermometer.ts'
import { type Bench, benches } from './testing/bench.ts'
import type { Measurement, Thermometer } from './thermometer.ts'
import { realTimers } from './timers.ts'

const patient = { timeout: 8_000, interval: 10 }
const never = new AbortController().signal

let bench: Bench
let thermometer: Thermometer

const become = (status: ThermometerStatus) => vi.waitFor(() => expect(thermometer.status()).toBe(status), patient)
const measure = (windowMs = 4_000): Promise<Measurement> => thermometer.measure({ windowMs, signal: never })

describe.each(Object.entries(benches))('a thermometer on %s', (_, createBench) => {
  describe.each<ThermometerProtocol>(thermometerProtocols)('that talks %s', (protocol) => {
    beforeEach(async () => {
      bench = await createBench(protocol)
      const config = { path: bench.path, protocol, baudRate: null, offset: 0 }
      thermometer = createSerialThermometer(config, { openWire: bench.openWire, timers: realTimers })
      thermometer.start()
      await become('ready')
    })

    afterEach(async () => {
      await thermometer.stop()
      await bench.end()
    })

    it('measures one guest after the other', async () => {
      bench.device.celsius = 36.6
      const first = await measure()
      bench.device.celsius = 38.2
      const second = await measure()
      expect(first).toMatchObject({ outcome: 'reading', device: bench.path, protocol })
      expect(first).toHaveProperty('celsius', expect.closeTo(36.6, 0))
      expect(second).toHaveProperty('celsius', expect.closeTo(38.2, 0))
    })

    it('never gives the guest before: what came before the window is not taken', async () => {
      bench.device.celsius = 39.9
      await measure()
      const old = new TextEncoder().encode('')
      bench.send(old)
      bench.device.celsius = 36.4
      const taken = await measure()
      expect(taken).toHaveProperty('celsius', expect.closeTo(36.4, 0))
    })

    it('says when it is pulled out, and is ready again on the same path', async () => {
      const told: ThermometerStatus[] = []
      thermometer.onStatus((status) => told.push(status))
      await bench.pull()
      await become('not-found')
      expect(await measure()).toEqual({ outcome: 'no-reading', reason: 'offline' })
      await bench.plugIn()
      await become('ready')
      expect(await measure()).toMatchObject({ outcome: 'reading' })
      expect(told).toEqual(['not-found', 'ready'])
    })

    it('ends a measurement when it is pulled out', async () => {
      bench.device.fault = 'silent'
      const running = measure()
      await bench.pull()
      expect(await running).toEqual({ outcome: 'no-reading', reason: 'offline' })
    })

    it('asks a guest who stands too far off to come closer', async () => {
      bench.device.fault = 'too-far'
      expect(await measure(2_500)).toEqual({ outcome: 'no-reading', reason: 'too-far' })
    })

    it('tells noise from silence, and comes back from both', async () => {
      bench.device.fault = 'garbage'
      expect(await measure(2_500)).toEqual({ outcome: 'no-reading', reason: 'garbled' })
      expect(thermometer.status()).toBe('garbled')
      bench.device.fault = 'silent'
      await vi.waitFor(async () => expect(await measure(2_500)).toHaveProperty('reason', 'silent'), patient)
      bench.device.fault = 'none'
      await vi.waitFor(async () => expect(await measure()).toHaveProperty('outcome', 'reading'), patient)
      expect(thermometer.status()).toBe('ready')
    })

    it('stops when told, and lets one measure at a time', async () => {
      bench.device.fault = 'silent'
      const controller = new AbortController()
      const running = thermometer.measure({ windowMs: 4_000, signal: controller.signal })
      expect(await measure()).toEqual({ outcome: 'no-reading', reason: 'busy' })
      controller.abort()
      expect(await running).toEqual({ outcome: 'no-reading', reason: 'aborted' })
      expect(await thermometer.measure({ windowMs: 4_000, signal: controller.signal })).toHaveProperty(
        'reason',
        'aborted',
      )
      bench.device.fault = 'none'
      expect(await measure()).toHaveProperty('outcome', 'reading')
    })

    it('lets go of the port', async () => {
      await thermometer.stop()
      expect(thermometer.status()).toBe('off')
      expect(await measure()).toEqual({ outcome: 'no-reading', reason: 'offline' })
      thermometer.start()
      await become('ready')
      expect(await measure()).toHaveProperty('outcome', 'reading')
    })
  })
})
