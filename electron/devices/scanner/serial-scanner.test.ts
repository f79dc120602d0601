import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSerialWire } from '../serial/serial-wire.ts'
import { ManualTimers } from '../serial/testing/manual-timers.ts'
import { PseudoTerminal } from '../serial/testing/pty.ts'
import { realTimers } from '../serial/timers.ts'
import type { WireListener } from '../serial/wire.ts'
import type { Scanner, ScannerConfig } from './port.ts'
import { SerialScanner } from './serial-scanner.ts'

const code = 'RSP/B/0123456789ABCDEF'
const other = 'RSP/V/FEDCBA9876543210'
const config = { key: 'desk', usb: null, baudRate: 9_600, station: 'lobby', screen: 'desk' } as const
const noPorts = async () => []

describe('a scanner on a real pseudo-terminal', () => {
  let terminal: PseudoTerminal
  let scanner: Scanner
  let heard: string[]

  const open = (path = terminal.path) => {
    const made = new SerialScanner(
      { ...config, path },
      { openWire: openSerialWire, timers: realTimers, listPorts: noPorts },
    )
    made.onText((text) => heard.push(text))
    made.start()
    return made
  }
  const send = (text: string) => terminal.send(new TextEncoder().encode(text))
  const becomes = (status: string, of = scanner) =>
    vi.waitFor(() => expect(of.status()).toBe(status), { timeout: 20_000 })

  beforeEach(async () => {
    heard = []
    terminal = new PseudoTerminal(() => undefined)
    await terminal.start()
    scanner = open()
    await becomes('ready')
  })
  afterEach(async () => {
    await scanner.stop()
    await terminal.end()
  })

  it('is heard, also in pieces and without an end', async () => {
    send('RSP/B/01234')
    send('56789ABCDEF\r\n')
    await vi.waitFor(() => expect(heard).toEqual([code]))
    send(other)
    await vi.waitFor(() => expect(heard).toEqual([code, other]))
  })

  it('is heard once while a stand sends the same code over and over', async () => {
    for (let time = 0; time < 5; time += 1) send(`${code}\r`)
    send(`${other}\r`)
    await vi.waitFor(() => expect(heard).toEqual([code, other]))
  })

  it('says that it sends no text, and that it does again', async () => {
    terminal.send(Uint8Array.of(0x80, 0x1c, 0xf8, 0x0d))
    await becomes('garbled')
    expect([scanner.dropped(), heard]).toEqual([1, []])
    send(`${code}\r`)
    await becomes('ready')
    expect(heard).toEqual([code])
  })

  it('is unplugged in the middle of a code and plugged in again: half a code is none', async () => {
    send('RSP/B/0123')
    await terminal.pull()
    await becomes('not-found')
    await terminal.plugIn()
    await becomes('ready')
    send(`${code}\r`)
    await vi.waitFor(() => expect(heard).toContain(code))
    expect(heard).toEqual([code])
  })

  it('says that another program holds its port, and takes it once that is over', async () => {
    const second = open()
    await becomes('port-busy', second)
    await scanner.stop()
    await becomes('ready', second)
    await second.stop()
    expect(second.status()).toBe('off')
  })

  it('is not there at the start', async () => {
    const missing = open('/nowhere/scanner')
    await becomes('not-found', missing)
    await missing.stop()
  })
})

it('follows its adapter to another port', async () => {
  const timers = new ManualTimers()
  const usb = { vendorId: '1a86', productId: '7523', serialNumber: 'A1' }
  let ports = [{ path: '/dev/ttyUSB0', maker: '', usb }]
  const opened: string[] = []
  const listeners: WireListener[] = []
  const wire = { write: () => undefined, flush: async () => undefined, close: async () => undefined }
  const moved: ScannerConfig = { ...config, path: '/dev/ttyUSB0', usb }
  const scanner = new SerialScanner(moved, {
    openWire: async ({ path }, listener) => {
      opened.push(path)
      listeners.push(listener)
      return { wire }
    },
    timers,
    listPorts: async () => ports,
  })
  scanner.start()
  await timers.advance(0)
  ports = [{ path: '/dev/ttyUSB1', maker: '', usb }]
  listeners[0]?.lost()
  await timers.advance(10_000)
  expect(opened).toEqual(['/dev/ttyUSB0', '/dev/ttyUSB1'])
  await scanner.stop()
})
