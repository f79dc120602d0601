import { describe, expect, it, vi } from 'vitest'
import type { NoReadingReason, ThermometerProtocol, ThermometerStatus } from '../../../shared/domain/temperature.ts'
import { ManualTimers } from '../serial/testing/manual-timers.ts'
import type { OpenedWire, WireListener } from '../serial/wire.ts'
import { protocols } from './protocols.ts'
import { SerialThermometer } from './serial-thermometer.ts'
import type { Measurement } from './thermometer.ts'

const never = new AbortController().signal
const missed = (reason: NoReadingReason): Measurement => ({ outcome: 'no-reading', reason })
const measureCommand = [0xfa, 0xca, 0xc4]

/** The real driver on a line in the test's hand, with a clock in the test's hand. */
function createRig(protocol: ThermometerProtocol, settings: { offset?: number } = {}) {
  const timers = new ManualTimers()
  const written: number[][] = []
  const addresses: unknown[] = []
  const opens: OpenedWire[] = []
  const line: { listener: WireListener | undefined; tries: number } = { listener: undefined, tries: 0 }
  const wire = {
    write: (bytes: Uint8Array) => written.push([...bytes]),
    flush: async () => undefined,
    close: async () => undefined,
  }
  const thermometer = new SerialThermometer(
    { path: '/dev/ttyUSB0', usb: null, protocol, baudRate: null, offset: 0, ...settings },
    {
      timers,
      listPorts: async () => [],
      openWire: async (address, listener) => {
        addresses.push(address)
        line.tries += 1
        line.listener = listener
        return opens.shift() ?? { wire }
      },
    },
  )
  const told: ThermometerStatus[] = []
  thermometer.onStatus((status) => told.push(status))
  return {
    timers,
    thermometer,
    told,
    written,
    addresses,
    opens,
    line,
    asked: () => written.filter((bytes) => bytes.join() === measureCommand.join()).length,
    start: async () => {
      thermometer.start()
      await timers.advance(0)
    },
    say: (...values: number[]) => {
      for (const celsius of values) line.listener?.data(protocols[protocol].simulate(celsius, true))
    },
    bytes: (...bytes: number[]) => line.listener?.data(Uint8Array.from(bytes)),
    /** A measurement whose answer the test looks at when it likes. */
    measure: (options: { windowMs?: number; signal?: AbortSignal } = {}) => {
      const answer: { value?: Measurement } = {}
      void thermometer.measure({ windowMs: 8_000, signal: never, ...options }).then((value) => {
        answer.value = value
      })
      return answer
    },
  }
}

describe('finding the device', () => {
  it('tries again after 1, 2, 5, 5 seconds and says why', async () => {
    const rig = createRig('lu90614')
    rig.opens.push(
      { failure: 'not-found' },
      { failure: 'not-found' },
      { failure: 'permission-denied' },
      { failure: 'port-busy' },
    )
    await rig.start()
    const tries: number[] = []
    for (const wait of [999, 1, 1_999, 1, 4_999, 1, 4_999, 1]) {
      await rig.timers.advance(wait)
      tries.push(rig.line.tries)
    }
    expect(tries).toEqual([1, 2, 2, 3, 3, 4, 4, 5])
    expect(rig.told).toEqual(['starting', 'not-found', 'permission-denied', 'port-busy', 'ready'])
  })

  it('opens the path at the speed of the protocol, and sets the device to body mode', async () => {
    const rig = createRig('lu90614')
    await rig.start()
    expect(rig.addresses).toEqual([{ path: '/dev/ttyUSB0', baudRate: 9_600 }])
    expect(rig.written).toEqual([[0xfa, 0xc5, 0xbf]])
  })

  it('leaves small controllers time between two commands', async () => {
    const rig = createRig('gy614v3')
    await rig.start()
    expect(rig.written).toHaveLength(1)
    await rig.timers.advance(100)
    expect(rig.written).toHaveLength(3)
  })

  it('stops at any moment: while it opens, while it waits, while it measures', async () => {
    const opening = createRig('lu90614')
    opening.thermometer.start()
    await opening.thermometer.stop()
    const waiting = createRig('lu90614')
    waiting.opens.push({ failure: 'not-found' })
    await waiting.start()
    await waiting.thermometer.stop()
    const measuring = createRig('lu90614')
    await measuring.start()
    const answer = measuring.measure()
    await measuring.timers.advance(10)
    await measuring.thermometer.stop()
    expect([opening, waiting, measuring].map(({ thermometer }) => thermometer.status())).toEqual(['off', 'off', 'off'])
    expect(answer.value).toEqual(missed('offline'))
  })
})

describe('a device that measures when asked', () => {
  it('is asked once when it answers', async () => {
    const rig = createRig('lu90614', { offset: 0.3 })
    await rig.start()
    const answer = rig.measure()
    await rig.timers.advance(100)
    rig.say(36.72)
    await rig.timers.advance(0)
    expect(answer.value).toEqual({
      outcome: 'reading',
      celsius: 37,
      raw: 36.72,
      device: '/dev/ttyUSB0',
      protocol: 'lu90614',
    })
    await rig.timers.advance(8_000)
    expect(rig.asked()).toBe(1)
  })

  it('is asked a second time when it says nothing, and then is silent', async () => {
    const rig = createRig('lu90614')
    await rig.start()
    const answer = rig.measure()
    await rig.timers.advance(1_100)
    expect(rig.asked()).toBe(2)
    await rig.timers.advance(900)
    expect(answer.value).toEqual(missed('silent'))
    expect(rig.thermometer.status()).toBe('silent')
    expect(rig.line.tries).toBe(2)
  })

  it('is brought back from surface mode at the second try', async () => {
    const rig = createRig('lu90614')
    await rig.start()
    rig.written.length = 0
    const answer = rig.measure()
    await rig.timers.advance(100)
    rig.bytes(0xfe, 0xaa, 0x28, 0x1e, 0, 0, 0, 0, 0xee)
    await rig.timers.advance(950)
    rig.say(36.6)
    await rig.timers.advance(0)
    expect(rig.written).toEqual([measureCommand, [0xfa, 0xc5, 0xbf], measureCommand])
    expect(answer.value).toMatchObject({ celsius: 36.6 })
  })

  it('is given one more try when the guest stood too far off', async () => {
    const rig = createRig('lu90614')
    await rig.start()
    const mended = rig.measure()
    await rig.timers.advance(100)
    rig.say(31.5)
    await rig.timers.advance(1_100)
    rig.say(36.6)
    await rig.timers.advance(0)
    expect(mended.value).toMatchObject({ celsius: 36.6 })

    const still = rig.measure()
    await rig.timers.advance(100)
    rig.say(31.5)
    await rig.timers.advance(1_100)
    rig.say(31.7)
    await rig.timers.advance(0)
    expect(still.value).toEqual(missed('too-far'))
    expect(rig.thermometer.status()).toBe('ready')
  })

  it.each<[number, NoReadingReason]>([
    [28, 'sensor-fault'],
    [42.8, 'unstable'],
    [44, 'sensor-fault'],
  ])('gives no reading of %d °C', async (celsius, reason) => {
    const rig = createRig('lu90614')
    await rig.start()
    const answer = rig.measure()
    await rig.timers.advance(100)
    rig.say(celsius)
    await rig.timers.advance(1_000)
    rig.say(celsius)
    await rig.timers.advance(0)
    expect(answer.value).toEqual(missed(reason))
  })

  it('does not take the late answer to a question that was called off', async () => {
    const rig = createRig('lu90614')
    await rig.start()
    const controller = new AbortController()
    const first = rig.measure({ signal: controller.signal })
    await rig.timers.advance(50)
    controller.abort()
    await rig.timers.advance(0)
    const second = rig.measure()
    await rig.timers.advance(50)
    rig.say(39.9)
    await rig.timers.advance(1_000)
    rig.say(36.6)
    await rig.timers.advance(0)
    expect(first.value).toEqual(missed('aborted'))
    expect(second.value).toMatchObject({ celsius: 36.6 })
  })

  it('keeps to the window', async () => {
    const rig = createRig('lu90614')
    await rig.start()
    const answer = rig.measure({ windowMs: 500 })
    await rig.timers.advance(500)
    expect(answer.value).toEqual(missed('silent'))
  })
})

describe('a device that sends by itself', () => {
  const speak = async (rig: ReturnType<typeof createRig>, ...values: number[]) => {
    for (const celsius of values) {
      await rig.timers.advance(100)
      rig.say(celsius)
    }
    await rig.timers.advance(0)
  }

  it('gives the median of three frames that agree', async () => {
    const rig = createRig('gy614v3', { offset: -0.2 })
    await rig.start()
    const answer = rig.measure()
    await speak(rig, 36.7, 36.9)
    expect(answer.value).toBeUndefined()
    await speak(rig, 36.8)
    expect(answer.value).toMatchObject({ outcome: 'reading', celsius: 36.6, raw: 36.8 })
  })

  it('waits while the guest walks up', async () => {
    const rig = createRig('ascii-line')
    await rig.start()
    const answer = rig.measure()
    await speak(rig, 28.1, 28.1, 28.1, 30.5, 33, 35.2, 36.4, 36.5, 36.5)
    expect(answer.value).toBeUndefined()
    await speak(rig, 36.5, 36.5, 36.6, 36.5, 36.5, 36.5, 36.5, 36.5)
    expect(answer.value).toMatchObject({ celsius: 36.5 })
  })

  it('does not count a frame whose first bytes came before the window', async () => {
    const rig = createRig('gy614v3')
    await rig.start()
    const frame = [...protocols.gy614v3.simulate(36.6, true)]
    rig.bytes(...frame.slice(0, 5))
    await rig.timers.advance(10)
    const answer = rig.measure()
    await rig.timers.advance(10)
    rig.bytes(...frame.slice(5))
    await speak(rig, 36.6, 36.6)
    expect(answer.value).toBeUndefined()
    await speak(rig, 36.6)
    expect(answer.value).toMatchObject({ celsius: 36.6 })
  })

  it('counts a doubled frame once', async () => {
    const rig = createRig('gy614v3')
    await rig.start()
    const answer = rig.measure()
    await rig.timers.advance(100)
    rig.say(36.6, 36.6, 36.6)
    await rig.timers.advance(0)
    expect(answer.value).toBeUndefined()
  })

  it('is restless when its frames never agree', async () => {
    const rig = createRig('gy614v3')
    await rig.start()
    const answer = rig.measure()
    await speak(rig, ...Array.from({ length: 80 }, (_, index) => 36 + (index % 2)))
    expect(answer.value).toEqual(missed('unstable'))
  })

  it.each<[number, NoReadingReason]>([
    [28, 'sensor-fault'],
    [32.5, 'too-far'],
  ])('that sees %d °C to the end gives no reading', async (celsius, reason) => {
    const rig = createRig('gy614v3')
    await rig.start()
    const answer = rig.measure()
    await speak(rig, ...Array.from({ length: 80 }, () => celsius))
    expect(answer.value).toEqual(missed(reason))
    expect(rig.thermometer.status()).toBe('ready')
  })

  it('is silent after three seconds, is opened anew, and is ready with its next frame', async () => {
    const rig = createRig('gy614v3')
    await rig.start()
    const answer = rig.measure()
    await speak(rig, 36.6)
    await rig.timers.advance(2_999)
    expect(answer.value).toBeUndefined()
    await rig.timers.advance(1)
    expect(answer.value).toEqual(missed('silent'))
    expect(rig.line.tries).toBe(2)
    expect(rig.thermometer.status()).toBe('silent')
    rig.say(36.6)
    expect(rig.thermometer.status()).toBe('ready')
    expect(rig.told).toEqual(['starting', 'ready', 'silent', 'ready'])
  })

  it('that talks another protocol or speed is garbled', async () => {
    const rig = createRig('gy614v3')
    await rig.start()
    const answer = rig.measure()
    for (let count = 0; count < 31; count += 1) {
      rig.bytes(0x5a, 0x5a, 0x45, 0x04)
      await rig.timers.advance(100)
    }
    expect(answer.value).toEqual(missed('garbled'))
    expect(rig.told.at(-1)).toBe('garbled')
  })
})

describe('those who listen', () => {
  it('hear each change once, until they leave', async () => {
    const rig = createRig('lu90614')
    const heard = vi.fn()
    const leave = rig.thermometer.onStatus(heard)
    await rig.start()
    leave()
    rig.line.listener?.lost()
    await rig.timers.advance(0)
    expect(heard.mock.calls).toEqual([['starting'], ['ready']])
    expect(rig.told).toEqual(['starting', 'ready', 'not-found'])
  })
})
