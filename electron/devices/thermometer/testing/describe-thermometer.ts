import { describe, expect, it, vi } from 'vitest'
import {
  type NoReadingReason,
  type ThermometerProtocol,
  type ThermometerStatus,
  thermometerProtocols,
} from '../../../../shared/domain/temperature.ts'
import { realTimers } from '../../serial/timers.ts'
import type { OpenWire } from '../../serial/wire.ts'
import { protocols } from '../protocols.ts'
import { SerialThermometer } from '../serial-thermometer.ts'
import type { Measurement, Thermometer } from '../thermometer.ts'
import type { Bench } from './bench.ts'

type Rig = {
  readonly bench: Bench
  readonly thermometer: Thermometer
  /** Bytes that have reached the driver. */
  received(): number
  become(status: ThermometerStatus): Promise<void>
  measure(windowMs?: number): Promise<Measurement>
}

type CreateBench = (protocol: ThermometerProtocol) => Promise<Bench>

const patient = { timeout: 8_000, interval: 10 }
const never = new AbortController().signal
const missed = (reason: NoReadingReason): Measurement => ({ outcome: 'no-reading', reason })

/** Runs a test on a started thermometer of its own, so that all of them can run at once. */
async function onRig(createBench: CreateBench, protocol: ThermometerProtocol, run: (rig: Rig) => Promise<void>) {
  const bench = await createBench(protocol)
  let received = 0
  const openWire: OpenWire = (address, listener) =>
    bench.openWire(address, {
      ...listener,
      data(bytes) {
        received += bytes.length
        listener.data(bytes)
      },
    })
  const config = { path: bench.path, usb: null, protocol, baudRate: null, offset: 0 }
  const thermometer = new SerialThermometer(config, { openWire, listPorts: async () => [], timers: realTimers })
  const become = (status: ThermometerStatus) => vi.waitFor(() => expect(thermometer.status()).toBe(status), patient)
  const measure = (windowMs = 4_000) => thermometer.measure({ windowMs, signal: never })
  try {
    thermometer.start()
    await become('ready')
    await run({ bench, thermometer, received: () => received, become, measure })
  } finally {
    await thermometer.stop()
    await bench.end()
  }
}

/** What every thermometer must do, whatever it talks over. */
export function describeThermometer(createBench: CreateBench): void {
  describe.concurrent.each<ThermometerProtocol>(thermometerProtocols)('that talks %s', (protocol) => {
    const test = (name: string, run: (rig: Rig) => Promise<void>) =>
      it(name, { timeout: 30_000 }, () => onRig(createBench, protocol, run))

    test('measures one guest after the other', async ({ bench, measure }) => {
      const first = await measure()
      bench.device.celsius = 38.2
      const second = await measure()
      expect(first).toMatchObject({ outcome: 'reading', device: bench.path, protocol })
      expect(first).toHaveProperty('celsius', expect.closeTo(36.6, 0))
      expect(second).toHaveProperty('celsius', expect.closeTo(38.2, 0))
    })

    test('takes nothing that came before the window: it may be the guest before', async (rig) => {
      rig.bench.device.fault = 'silent'
      const stale = protocols[protocol].simulate(39.9, true)
      for (let count = 0; count < 3; count += 1) {
        const before = rig.received()
        rig.bench.send(stale)
        await vi.waitFor(() => expect(rig.received()).toBeGreaterThan(before), patient)
      }
      rig.bench.device.fault = 'none'
      expect(await rig.measure()).toHaveProperty('celsius', expect.closeTo(36.6, 0))
    })

    test('finds its way through garbage, split and doubled frames', async ({ bench, measure }) => {
      bench.device.fault = 'silent'
      const frame = protocols[protocol].simulate(37.1, true)
      const running = measure()
      const speaking = setInterval(() => {
        bench.send(Uint8Array.of(0xfe, 0xa4, 0x03, 0x00, 0xff, 0x0a))
        bench.send(frame.subarray(0, 3))
        setImmediate(() => bench.send(Uint8Array.of(...frame.subarray(3), ...frame)))
      }, 80)
      const taken = await running
      clearInterval(speaking)
      expect(taken).toMatchObject({ outcome: 'reading', celsius: 37.1, raw: 37.1 })
    })

    test('says when it is pulled out, and is ready again on the same path', async (rig) => {
      const told: ThermometerStatus[] = []
      rig.thermometer.onStatus((status) => told.push(status))
      await rig.bench.pull()
      await rig.become('not-found')
      expect(await rig.measure()).toEqual(missed('offline'))
      await rig.bench.plugIn()
      await rig.become('ready')
      expect(await rig.measure()).toMatchObject({ outcome: 'reading' })
      expect(told).toEqual(['not-found', 'ready'])
    })

    test('ends a measurement when it is pulled out', async ({ bench, measure }) => {
      bench.device.fault = 'silent'
      const running = measure()
      await bench.pull()
      expect(await running).toEqual(missed('offline'))
    })

    test('asks a guest who stands too far off to come closer', async ({ bench, measure }) => {
      bench.device.fault = 'too-far'
      expect(await measure()).toEqual(missed('too-far'))
    })

    test('tells noise from silence, and comes back from both', async ({ bench, thermometer, measure }) => {
      bench.device.fault = 'garbage'
      expect(await measure(2_500)).toEqual(missed('garbled'))
      expect(thermometer.status()).toBe('garbled')
      bench.device.fault = 'silent'
      await vi.waitFor(async () => expect(await measure(1_200)).toEqual(missed('silent')), patient)
      bench.device.fault = 'none'
      await vi.waitFor(async () => expect(await measure()).toHaveProperty('outcome', 'reading'), patient)
      expect(thermometer.status()).toBe('ready')
    })

    test('stops when told, and lets one measure at a time', async ({ bench, thermometer, measure }) => {
      bench.device.fault = 'silent'
      const { signal, abort } = abortable()
      const running = thermometer.measure({ windowMs: 4_000, signal })
      expect(await measure()).toEqual(missed('busy'))
      abort()
      expect(await running).toEqual(missed('aborted'))
      expect(await thermometer.measure({ windowMs: 4_000, signal })).toEqual(missed('aborted'))
      bench.device.fault = 'none'
      expect(await measure()).toHaveProperty('outcome', 'reading')
    })

    test('lets go of the port and takes it again', async ({ thermometer, become, measure }) => {
      await thermometer.stop()
      expect(thermometer.status()).toBe('off')
      expect(await measure()).toEqual(missed('offline'))
      thermometer.start()
      await become('ready')
      expect(await measure()).toHaveProperty('outcome', 'reading')
    })
  })
}

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
