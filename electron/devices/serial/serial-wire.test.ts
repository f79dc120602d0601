import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureOf, openSerialWire } from './serial-wire.ts'
import { PseudoTerminal } from './testing/pty.ts'
import type { Wire, WireListener } from './wire.ts'

const baudRate = 9_600
const deaf: WireListener = { data: () => undefined, lost: () => undefined }

describe('why a port does not open', () => {
  it.each([
    ['Error: No such file or directory, cannot open /dev/ttyUSB0', 'not-found'],
    ['Error: No such device or address, cannot open /dev/ttyUSB0', 'not-found'],
    ['Opening COM9: File not found', 'not-found'],
    ['Error: Permission denied, cannot open /dev/ttyUSB0', 'permission-denied'],
    ['Error Resource temporarily unavailable Cannot lock port', 'port-busy'],
    ['Error: Device or resource busy, cannot open /dev/ttyUSB0', 'port-busy'],
    ['Opening COM3: Access denied', 'port-busy'],
    ['Opening COM3: Unknown error code 31', 'failed'],
  ])('%s', (message, failure) => {
    expect(failureOf(message)).toBe(failure)
  })

  it.each([
    ['/nowhere/port', 'not-found'],
    ['', 'not-found'],
    ['/dev/null', 'failed'],
    [import.meta.filename, 'failed'],
  ])('%s', async (path, failure) => {
    expect(await openSerialWire({ path, baudRate }, deaf)).toEqual({ failure })
  })
})

describe('a serial wire', () => {
  let terminal: PseudoTerminal
  let heard: number[]
  const open = async (listener: WireListener = deaf): Promise<Wire> => {
    const opened = await openSerialWire({ path: terminal.path, baudRate }, listener)
    if ('failure' in opened) throw new Error(opened.failure)
    return opened.wire
  }

  beforeEach(async () => {
    heard = []
    terminal = new PseudoTerminal((bytes) => heard.push(...bytes))
    await terminal.start()
  })
  afterEach(() => terminal.end())

  it('carries every byte both ways', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const received: number[] = []
    const wire = await open({ ...deaf, data: (bytes) => received.push(...bytes) })
    terminal.send(all)
    wire.write(all)
    await vi.waitFor(() => expect([received, heard]).toEqual([[...all], [...all]]))
    await wire.close()
  })

  it('hands out nothing after a flush that came before it, even while nobody could read', async () => {
    const received: number[] = []
    const wire = await open({ ...deaf, data: (bytes) => received.push(...bytes) })
    terminal.send(Uint8Array.of(1, 2, 3))
    // The program is busy elsewhere while the bytes reach the port: nothing reads them.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
    await wire.flush()
    received.length = 0
    terminal.send(Uint8Array.of(4))
    await vi.waitFor(() => expect(received).toContain(4))
    expect(received).toEqual([4])
    await wire.close()
  })

  it('is held by one program only', async () => {
    const wire = await open()
    expect(await openSerialWire({ path: terminal.path, baudRate }, deaf)).toEqual({ failure: 'port-busy' })
    await wire.close()
    await (await open()).close()
  })

  it('tells once that it is lost, and then can be written to and closed without harm', async () => {
    const lost = vi.fn()
    const wire = await open({ ...deaf, lost })
    await terminal.pull()
    await vi.waitFor(() => expect(lost).toHaveBeenCalled())
    wire.write(Uint8Array.of(1))
    await wire.flush()
    await wire.close()
    expect(lost).toHaveBeenCalledTimes(1)
  })

  it('tells nothing when it is closed on purpose', async () => {
    const lost = vi.fn()
    const wire = await open({ ...deaf, lost })
    await wire.close()
    await wire.close()
    expect(lost).not.toHaveBeenCalled()
  })
})
