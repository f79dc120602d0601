import { once } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { Station } from '../../../shared/contract/access.ts'
import { liveMessage, livePath } from '../../../shared/contract/live.ts'
import type { ScannerConfig } from '../../../shared/contract/settings.ts'
import { SerialScanner } from '../../devices/scanner/serial-scanner.ts'
import { openSerialWire } from '../../devices/serial/serial-wire.ts'
import { PseudoTerminal } from '../../devices/serial/testing/pty.ts'
import { realTimers } from '../../devices/serial/timers.ts'
import { TestOffice } from '../../testing/test-office.ts'
import { TestScreen } from '../../testing/test-screen.ts'

const code = 'RSP/B/0123456789ABCDEF'
let office: TestOffice
let terminal: PseudoTerminal
const sockets: WebSocket[] = []

beforeEach(async () => {
  terminal = new PseudoTerminal(() => undefined)
  await terminal.start()
  const parts = { openWire: openSerialWire, timers: realTimers, listPorts: async () => [] }
  office = await TestOffice.open({ openScanner: (config) => new SerialScanner(config, parts) })
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate()
  await office.remove()
  await terminal.end()
})

async function setUp(changes: Partial<ScannerConfig> = {}) {
  const administrator = await office.administrator()
  const scanner = {
    key: 'a',
    path: terminal.path,
    usb: null,
    baudRate: 9_600,
    station: 'lobby',
    screen: 'desk',
  } as const
  await administrator.must('settings', 'changeSection', { section: 'scanners', value: [{ ...scanner, ...changes }] })
  return administrator
}

/** A screen with its WebSocket open, and what scanners told it. */
async function listening(screen: 'desk' | 'kiosk', station: Station) {
  const opening = new TestScreen(office.site.url)
  const { token } = await opening.must('access', 'openSession', { screen, station })
  const socket = new WebSocket(`${office.site.url.replace('http', 'ws')}${livePath}`)
  sockets.push(socket)
  await once(socket, 'open')
  socket.send(token)
  await once(socket, 'message')
  const told: string[] = []
  socket.on('message', (data) => {
    const message = liveMessage.parse(JSON.parse(String(data)))
    if (message.type === 'scanned') told.push(message.text)
  })
  return { told, screen: new TestScreen(office.site.url, token) }
}

test('a code goes to the screens that the scanner stands beside, and to no other', async () => {
  const administrator = await setUp()
  const [desk, gate, kiosk] = await Promise.all([
    listening('desk', 'lobby'),
    listening('desk', 'gate'),
    listening('kiosk', 'lobby'),
  ])
  const state = () => administrator.must('scanning', 'state', {})
  await vi.waitFor(async () => expect(await state()).toMatchObject([{ status: 'ready' }]))
  terminal.send(new TextEncoder().encode(`${code}\r`))
  await vi.waitFor(() => expect(desk.told).toEqual([code]))
  expect([gate.told, kiosk.told]).toEqual([[], []])
  expect(await state()).toMatchObject([{ last: { text: code }, dropped: 0 }])
})

test('the desk’s light says how the scanner of its station is, and is off where there is none', async () => {
  await setUp()
  const [desk, gate] = await Promise.all([listening('desk', 'lobby'), listening('desk', 'gate')])
  const light = async (of: TestScreen) => (await of.must('desk', 'overview', {})).devices.scanner
  await vi.waitFor(async () => expect(await light(desk.screen)).toEqual({ state: 'good', code: 'scanner-ready' }))
  expect(await light(gate.screen)).toEqual({ state: 'off', code: 'off' })
  await terminal.pull()
  await vi.waitFor(async () => expect(await light(desk.screen)).toEqual({ state: 'bad', code: 'scanner-not-found' }))
})

test('a scanner that is taken out of the settings lets go of its port', async () => {
  const administrator = await setUp()
  const state = () => administrator.must('scanning', 'state', {})
  await vi.waitFor(async () => expect(await state()).toMatchObject([{ status: 'ready' }]))
  await administrator.must('settings', 'changeSection', { section: 'scanners', value: [] })
  expect(await state()).toEqual([])
  await vi.waitFor(async () => {
    const opened = await openSerialWire(
      { path: terminal.path, baudRate: 9_600 },
      { data: () => undefined, lost: () => undefined },
    )
    expect('wire' in opened).toBe(true)
    if ('wire' in opened) await opened.wire.close()
  })
})

test('two scanners on one port are refused, in the second one’s row', async () => {
  const administrator = await office.administrator()
  const scanner = {
    key: 'a',
    path: ' /dev/ttyUSB0 ',
    usb: null,
    baudRate: 9_600,
    station: 'lobby',
    screen: 'desk',
  } as const
  const value = [scanner, { ...scanner, key: 'b', path: '/dev/ttyUSB0' }]
  expect(await administrator.refused('settings', 'changeSection', { section: 'scanners', value })).toEqual({
    code: 'fields',
    problems: [{ field: 'value', problem: 'taken', row: 1 }],
  })
})
