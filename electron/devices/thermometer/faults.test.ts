import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { FoundPort, UsbIdentity } from '../../../shared/contract/ports.ts'
import type { ThermometerProtocol, ThermometerStatus } from '../../../shared/domain/temperature.ts'
import { realTimers } from '../serial/timers.ts'
import type { OpenWire } from '../serial/wire.ts'
import { SerialThermometer } from './serial-thermometer.ts'
import { type Bench, benchOnPseudoTerminal } from './testing/bench.ts'
import type { Thermometer } from './thermometer.ts'

/** Everything that goes wrong with a thermometer on its cable, through the real driver over a port of the operating system. */

const patient = { timeout: 30_000, interval: 20 }
const adapter: UsbIdentity = { vendorId: '0403', productId: '6001', serialNumber: 'A50285BI' }
const signal = new AbortController().signal

let ending: (() => Promise<unknown>)[]
beforeEach(() => {
  ending = []
})
afterEach(async () => {
  for (const end of ending.reverse()) await end()
})

type Options = { usb?: UsbIdentity; ports?: () => readonly FoundPort[]; openWire?: OpenWire }

function driverOn(bench: Bench, protocol: ThermometerProtocol, options: Options = {}) {
  const thermometer = new SerialThermometer(
    { path: bench.path, usb: options.usb ?? null, protocol, baudRate: null, offset: 0 },
    {
      openWire: options.openWire ?? bench.openWire,
      listPorts: async () => options.ports?.() ?? [],
      timers: realTimers,
    },
  )
  const told: ThermometerStatus[] = []
  thermometer.onStatus((status) => told.push(status))
  ending.push(() => thermometer.stop())
  thermometer.start()
  const become = (status: ThermometerStatus) => vi.waitFor(() => expect(thermometer.status()).toBe(status), patient)
  return { thermometer, told, become }
}

async function benchFor(protocol: ThermometerProtocol): Promise<Bench> {
  const bench = await benchOnPseudoTerminal(protocol)
  ending.push(() => bench.end())
  return bench
}

const measure = (thermometer: Thermometer) => thermometer.measure({ windowMs: 4_000, signal })

/** The same driver in another process; resolves with the statuses as they come. */
function otherProgram(path: string, ...options: string[]) {
  const script = join(import.meta.dirname, 'testing', 'watch-status.ts')
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [script, path, ...options])
  const told: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => told.push(line))
  const end = async () => {
    if (child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.stdin.end()
    await gone
  }
  ending.push(end)
  return { told, end, say: (status: string) => vi.waitFor(() => expect(told).toContain(status), patient) }
}

it('unplugged: not found, and ready again by itself when it is back', async () => {
  const bench = await benchFor('lu90614')
  const { thermometer, told, become } = driverOn(bench, 'lu90614')
  await become('ready')
  await bench.pull()
  await become('not-found')
  expect(await measure(thermometer)).toEqual({ outcome: 'no-reading', reason: 'offline' })
  await bench.plugIn()
  await become('ready')
  expect(await measure(thermometer)).toMatchObject({ outcome: 'reading' })
  expect(told).toEqual(['starting', 'ready', 'not-found', 'ready'])
})

it('plugged in again under another name: found by its identity, and nothing else is opened meanwhile', async () => {
  const bench = await benchFor('lu90614')
  const other = await benchFor('lu90614')
  const stranger: FoundPort = { path: bench.path, maker: '', usb: { ...adapter, serialNumber: 'OTHER' } }
  let ports: readonly FoundPort[] = [{ path: bench.path, maker: '', usb: adapter }]
  const opened: string[] = []
  const openWire: OpenWire = (address, listener) => {
    opened.push(address.path)
    return bench.openWire(address, listener)
  }
  const { thermometer, become } = driverOn(bench, 'lu90614', { usb: adapter, ports: () => ports, openWire })
  await become('ready')
  const before = bench.path
  // Another adapter takes the old name as soon as it is free.
  ports = [{ ...stranger, path: before }]
  await bench.pull()
  await become('not-found')
  await bench.plugIn('port-under-another-name')
  ports = [
    { ...stranger, path: other.path },
    { path: bench.path, maker: '', usb: adapter },
  ]
  await become('ready')
  expect(await measure(thermometer)).toMatchObject({ outcome: 'reading', device: bench.path })
  expect(bench.path).not.toBe(before)
  expect(opened).toEqual([before, bench.path])
})

it('not allowed: says so, and opens once the rights are mended', async () => {
  const bench = await benchFor('lu90614')
  await chmod(bench.terminal, 0o000)
  const { told, say } = otherProgram(bench.terminal, '--as-nobody')
  await say('permission-denied')
  await chmod(bench.terminal, 0o666)
  await say('ready')
  expect(told).toEqual(['starting', 'permission-denied', 'ready'])
})

it('held by another program: says so, and takes the port as soon as it is free', async () => {
  const bench = await benchFor('lu90614')
  const other = otherProgram(bench.terminal)
  await other.say('ready')
  const { thermometer, told, become } = driverOn(bench, 'lu90614')
  await become('port-busy')
  await other.end()
  await become('ready')
  expect(await measure(thermometer)).toMatchObject({ outcome: 'reading' })
  expect(told).toEqual(['starting', 'port-busy', 'ready'])
})

it('silent without closing: noticed with nobody before it, opened anew, ready with its next frame', async () => {
  const bench = await benchFor('gy-mcu90615')
  let openings = 0
  const openWire: OpenWire = (address, listener) => {
    openings += 1
    return bench.openWire(address, listener)
  }
  const { thermometer, become } = driverOn(bench, 'gy-mcu90615', { openWire })
  await become('ready')
  bench.device.fault = 'silent'
  await become('silent')
  await vi.waitFor(() => expect(openings).toBeGreaterThan(2), patient)
  expect(thermometer.status()).toBe('silent')
  bench.device.fault = 'none'
  await become('ready')
  expect(await measure(thermometer)).toMatchObject({ outcome: 'reading' })
})

it('never stops sending: garbled, while the rest of the program goes on and no memory is eaten', async () => {
  const bench = await benchFor('gy-mcu90615')
  const { thermometer, become } = driverOn(bench, 'gy-mcu90615')
  await become('ready')
  bench.device.fault = 'silent'
  // Headers without an end: the reader must look at every one of them.
  const chunk = new Uint8Array(4_096).fill(0x5a)
  let turns = 0
  const flood = setInterval(() => {
    turns += 1
    bench.send(chunk)
  }, 1)
  ending.push(async () => clearInterval(flood))
  await become('garbled')
  const [turnsBefore, memoryBefore] = [turns, process.memoryUsage().arrayBuffers]
  expect(await measure(thermometer)).toMatchObject({ outcome: 'no-reading' })
  expect(turns).toBeGreaterThan(turnsBefore + 20)
  expect(process.memoryUsage().arrayBuffers - memoryBefore).toBeLessThan(64_000_000)
  expect(thermometer.recent().length).toBeLessThan(100)
  clearInterval(flood)
  bench.device.fault = 'none'
  await become('ready')
})

it('a flood of sound frames is no measurement: no sensor measures a thousand times a second', async () => {
  const bench = await benchFor('gy-mcu90615')
  const { thermometer, become } = driverOn(bench, 'gy-mcu90615')
  await become('ready')
  bench.device.fault = 'silent'
  const frame = Uint8Array.of(0x5a, 0x5a, 0x45, 0x04, 0x0e, 0x44, 0x0a, 0xab, 0x04)
  const chunk = Uint8Array.from({ length: frame.length * 400 }, (_, index) => frame[index % frame.length] ?? 0)
  const running = thermometer.measure({ windowMs: 1_500, signal })
  const flood = setInterval(() => bench.send(chunk), 5)
  ending.push(async () => clearInterval(flood))
  expect(await running).toEqual({ outcome: 'no-reading', reason: 'unstable' })
})

it('not there at the start: not found, and ready as soon as it is plugged in', async () => {
  const bench = await benchFor('lu90614')
  await bench.pull()
  const { thermometer, told, become } = driverOn(bench, 'lu90614')
  await become('not-found')
  await bench.plugIn()
  await become('ready')
  expect(await measure(thermometer)).toMatchObject({ outcome: 'reading' })
  expect(told).toEqual(['starting', 'not-found', 'ready'])
})
