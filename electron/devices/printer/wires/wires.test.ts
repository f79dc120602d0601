import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import { PseudoTerminal } from '../../serial/testing/pty.ts'
import { openWire } from './open-wire.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-wire-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (connection: PrinterConnection) => openWire(connection, 3_000, new AbortController().signal)
const inFolder = (name: string) => path.join(folder, name)

it('makes no file in place of a USB printer that is not there', async () => {
  const lp0 = inFolder('lp0')
  expect(await open({ kind: 'device-file', usb: null, path: lp0 })).toBe('unreachable')
  expect(existsSync(lp0)).toBe(false)
})

it('refuses an ordinary file, which would take every paper for ever, and leaves it as it is', async () => {
  const file = inFolder('notes.txt')
  writeFileSync(file, 'unprinted')
  expect(await open({ kind: 'device-file', usb: null, path: file })).toBe('not-a-device')
  expect(await open({ kind: 'device-file', usb: null, path: folder })).toBe('not-a-device')
  expect(await open({ kind: 'serial', usb: null, path: file, baudRate: 9600 })).toBe('not-a-device')
})

it.skipIf(process.getuid?.() === 0)('says that it may not open a device', async () => {
  const file = inFolder('secret')
  writeFileSync(file, '')
  chmodSync(file, 0o000)
  expect(await open({ kind: 'serial', usb: null, path: file, baudRate: 9600 })).toBe('no-permission')
})

it('says that another program holds a serial port', async () => {
  const terminal = new PseudoTerminal(() => undefined)
  await terminal.start()
  const connection = { kind: 'serial', usb: null, path: terminal.path, baudRate: 9600 } as const
  const first = await open(connection)
  expect(await open(connection)).toBe('in-use')
  if (typeof first === 'string') throw new Error(first)
  await first.abandon()
  const again = await open(connection)
  expect(again).not.toBe('in-use')
  if (typeof again !== 'string') await again.abandon()
  await terminal.end()
})
