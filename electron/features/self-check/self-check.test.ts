import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assignedPapers } from '../../../shared/contract/papers.ts'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import type { CameraReport, CheckStep } from '../../../shared/domain/self-check.ts'
import { databaseFile } from '../../database/open.ts'
import { EscPosPrinter } from '../../devices/printer/esc-pos-printer.ts'
import type { Printer } from '../../devices/printer/port.ts'
import { allWell } from '../../devices/printer/simulator/knobs.ts'
import { SimulatedPrinter } from '../../devices/printer/simulator/simulated-printer.ts'
import { SerialScanner } from '../../devices/scanner/serial-scanner.ts'
import { openSerialWire } from '../../devices/serial/serial-wire.ts'
import { PseudoTerminal } from '../../devices/serial/testing/pty.ts'
import { realTimers } from '../../devices/serial/timers.ts'
import { SerialThermometer } from '../../devices/thermometer/serial-thermometer.ts'
import { type Bench, benchOnPseudoTerminal } from '../../devices/thermometer/testing/bench.ts'
import { LiveScreen } from '../../testing/live-screen.ts'
import { letIn } from '../../testing/lobby.ts'
import { TestOffice, theGuard } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

const gigabyte = 1_000_000_000
const soon = { timeout: 40_000 }
let printer: SimulatedPrinter
let papers: number
let thermometer: Bench
let scanner: PseudoTerminal
let office: TestOffice
let desk: TestScreen
let screens: LiveScreen[]
let camera: CameraReport | null
let free: number

beforeEach(async () => {
  papers = 0
  camera = 'running'
  free = 50 * gigabyte
  printer = new SimulatedPrinter({ width: 576 })
  printer.onPaper(() => {
    papers += 1
  })
  await printer.start()
  thermometer = await benchOnPseudoTerminal('lu90614')
  scanner = new PseudoTerminal(() => undefined)
  await scanner.start()
  await openOffice()
})
afterEach(async () => {
  await office.remove()
  await Promise.all([printer.stop(), thermometer.end(), scanner.end()])
})

type Options = Partial<Parameters<typeof TestOffice.open>[0]>

async function openOffice(options: Options = {}): Promise<void> {
  const parts = { openWire: openSerialWire, timers: realTimers, listPorts: async () => [] }
  office = await TestOffice.open({
    printers: [lobbyPrinter()],
    openPrinter: (config, mayHoldRest) => new EscPosPrinter({ ...config, mayHoldRest }),
    openThermometer: (config) => new SerialThermometer({ ...config, path: thermometer.path }, parts),
    openScanner: (config) => new SerialScanner(config, parts),
    checks: { freeBytes: async () => free },
    ...options,
  })
  await setUpScanner()
  desk = await office.desk()
  screens = await Promise.all([openKiosk(), LiveScreen.open(office.site.url, 'desk')])
  await expect.poll(async () => (await desk.must('desk', 'overview', {})).devices.thermometer.code, soon).toBe('ready')
}

const lobbyPrinter = (): PrinterConfig => ({
  key: 'lobby',
  name: 'Lobi',
  connection: printer.connection,
  width: 576,
  qr: 'drawn',
  answersStatus: true,
  ending: 'cut',
  papers: [...assignedPapers],
  rollMetres: 30,
})

async function setUpScanner(): Promise<void> {
  const administrator = await office.administrator()
  const place = { station: 'lobby', screen: 'desk' } as const
  const value = [{ key: 'a', path: scanner.path, usb: null, baudRate: 9_600, ...place }]
  await administrator.must('settings', 'changeSection', { section: 'scanners', value })
}

/** A kiosk that answers for its camera, as long as it has something to say. */
async function openKiosk(): Promise<LiveScreen> {
  const kiosk = await LiveScreen.open(office.site.url, 'kiosk')
  const answer = async () => {
    const { id } = await kiosk.screen.must('selfCheck', 'asked', {})
    if (id !== null && camera !== null) await kiosk.screen.must('selfCheck', 'tellCamera', { id, camera })
  }
  // The office may close while it asks.
  kiosk.onChanged((topics) => void (topics.includes('self-check') && answer().catch(() => undefined)))
  return kiosk
}

const run = () => desk.must('selfCheck', 'run', {})
/** "warning paper-out": what the check says of a step. */
async function told(step: CheckStep): Promise<string> {
  const { findings } = await run()
  return findings
    .filter((finding) => finding.step === step)
    .map(({ state, code }) => `${state} ${code}`)
    .join(', ')
}

describe('a morning on which all is well', () => {
  test('gives a green light, says who looked, and wastes no paper', async () => {
    office.site.lookAtClock()
    await expect.poll(() => readdirSync(office.folder), soon).toContain('backup-daily-2026-11-20.db')
    const { light, findings, by, isKept } = await run()
    expect(findings.map(({ step, state, code }) => `${step} ${state} ${code}`)).toEqual([
      'printer good ready',
      'thermometer good ready',
      'camera good running',
      'scanner good ready',
      'screens good open',
      'clock good steady',
      'database good whole',
      'journal good whole',
      'backup good today',
      'disk good room',
    ])
    expect({ light, by, isKept }).toEqual({ light: 'good', by: theGuard.name, isKept: true })
    expect(papers).toBe(0)
  })

  test('is kept: the desk sees the last one, the office the ones before, the journal each', async () => {
    const before = await desk.must('selfCheck', 'state', {})
    expect(before).toEqual({ last: null, isDue: true })
    const first = await run()
    office.clock.pass(5)
    const administrator = await office.administrator()
    await administrator.must('selfCheck', 'run', {})
    const { isKept: _, ...kept } = first
    expect((await administrator.must('selfCheck', 'runs', {})).at(-1)).toEqual(kept)
    expect(await desk.must('selfCheck', 'state', {})).toMatchObject({ last: { by: 'Admin Contoh' }, isDue: false })
    const db = new Database(databaseFile(office.folder), { readonly: true })
    const entries = db.prepare("SELECT clear FROM journal WHERE what = 'self-checked'").pluck().all().map(String)
    db.close()
    expect(entries.map((clear) => JSON.parse(clear))).toMatchObject([
      { printer: 'good', journal: 'good', disk: 'good' },
      { printer: 'good' },
    ])
  })

  test('two who look at one moment both get an answer', async () => {
    const administrator = await office.administrator()
    const [guard, other] = await Promise.all([run(), administrator.must('selfCheck', 'run', {})])
    expect([guard.by, other.by]).toEqual([theGuard.name, 'Admin Contoh'])
    expect(other.findings).toEqual(guard.findings)
  })
})

describe('printer', () => {
  test.each([
    ['is off', { isUnreachable: true }, 'warning unreachable'],
    ['is out of paper', { paper: 'out' }, 'warning paper-out'],
    ['has little paper left', { paper: 'near-end' }, 'warning near-end'],
    ['is open', { isCoverOpen: true }, 'warning cover-open'],
    ['has a jammed cutter', { isCutterJammed: true }, 'warning cutter-error'],
    ['takes the connection and says nothing', { isMute: true }, 'warning no-answer'],
  ] as const)('%s', async (_, knobs, words) => {
    await printer.turn({ ...allWell, ...knobs })
    expect(await told('printer')).toBe(words)
    expect(await desk.must('selfCheck', 'state', {})).toMatchObject({ last: { light: 'warning' } })
  })
})

test('a printer whose driver hangs holds up no other step', async () => {
  const hanging: Printer = { print: () => new Promise(() => undefined), status: () => new Promise(() => undefined) }
  await office.remove()
  await openOffice({
    openPrinter: () => hanging,
    checks: { freeBytes: async () => free, patience: { device: 6_000, register: 60_000 } },
  })
  const { findings, light } = await run()
  expect(findings.filter(({ state }) => state !== 'good').map(({ step, code }) => `${step} ${code}`)).toEqual([
    'printer unchecked',
    // Only what is looked for by the clock has not come yet.
    'backup none',
  ])
  expect(light).toBe('warning')
})

test('the thermometer is asked, not only looked at: silent, unplugged, and well again', async () => {
  thermometer.device.fault = 'silent'
  expect(await told('thermometer')).toBe('warning silent')
  thermometer.device.fault = 'none'
  await thermometer.pull()
  await expect.poll(() => told('thermometer'), soon).toBe('warning not-found')
  await thermometer.plugIn()
  await expect.poll(() => told('thermometer'), soon).toBe('good ready')
})

test('a scanner whose cable is out', async () => {
  await scanner.pull()
  await expect.poll(() => told('scanner'), soon).toBe('warning not-found')
})

describe('the camera of the kiosk', () => {
  test('is what the kiosk says of it', async () => {
    camera = 'busy'
    expect(await told('camera')).toBe('warning busy')
  })

  test('is not taken for well where the kiosk says nothing, or is not there', async () => {
    await screens[0]?.close()
    expect(await told('camera')).toBe('warning no-kiosk')
    expect(await told('screens')).toBe('warning no-kiosk')
    camera = null
    screens[0] = await openKiosk()
    expect(await told('camera')).toBe('warning no-report')
  })
})

test('copies that are no longer made', async () => {
  for (const name of readdirSync(office.folder).filter((each) => each.startsWith('backup-')))
    rmSync(path.join(office.folder, name))
  expect(await told('backup')).toBe('warning none')
  writeFileSync(path.join(office.folder, 'backup-daily-2026-11-12.db'), '')
  writeFileSync(path.join(office.folder, 'backup-2026-11-17-0900-00001.db'), '')
  const { findings } = await run()
  expect(findings.find(({ step }) => step === 'backup')).toMatchObject({ state: 'warning', code: 'old', count: 3 })
})

test.each([
  [0.8 * gigabyte, 'warning low', 'warning'],
  [0.1 * gigabyte, 'bad full', 'bad'],
])('a disk with %d bytes left', async (bytes, words, light) => {
  free = bytes
  expect(await told('disk')).toBe(words)
  expect(await desk.must('selfCheck', 'state', {})).toMatchObject({ last: { light } })
})

/** What somebody does who has the file, but not the program. */
function tamper(sql: string): void {
  const db = new Database(databaseFile(office.folder))
  db.exec(sql)
  db.close()
}

test('an entry of the journal that was changed past the program', async () => {
  await letIn(office)
  tamper("DROP TRIGGER journal_is_kept_unchanged; UPDATE journal SET actor = 'somebody' WHERE seq = 3")
  const { findings, light } = await run()
  expect(findings.find(({ step }) => step === 'journal')).toMatchObject({ state: 'bad', code: 'broken', count: 3 })
  expect(light).toBe('bad')
})

const page = 4_096

test('a damaged file', async () => {
  const picture = 'A'.repeat(60_000)
  await letIn(office, { photo: `data:image/jpeg;base64,/9j/${picture}` })
  tamper('PRAGMA wal_checkpoint(TRUNCATE)')
  const at = readFileSync(databaseFile(office.folder)).indexOf('A'.repeat(page - 4))
  const file = openSync(databaseFile(office.folder), 'r+')
  writeSync(file, Buffer.alloc(page, 0xff), 0, page, at - (at % page))
  closeSync(file)
  expect(await told('database')).toBe('bad damaged')
})

test('a register that takes no change: the guard hears of it, although it cannot be kept', async () => {
  const other = new Database(databaseFile(office.folder))
  other.exec('BEGIN IMMEDIATE')
  const { findings, light, isKept } = await run()
  other.exec('ROLLBACK')
  other.close()
  expect(findings.find(({ step }) => step === 'database')).toMatchObject({ state: 'bad', code: 'no-write' })
  expect({ light, isKept }).toEqual({ light: 'bad', isKept: false })
  expect(await desk.must('selfCheck', 'state', {})).toMatchObject({ last: null })
})

describe('the clock', () => {
  test('that jumped', async () => {
    office.clock.jump(30)
    office.site.lookAtClock()
    desk = await office.desk()
    expect(await told('clock')).toBe('warning jumped')
  })

  test('that is behind the closing of the day', async () => {
    office.clock.set('2026-11-20', '21:01')
    desk = await office.desk()
    await expect.poll(async () => (await desk.must('closing', 'days', {})).length, soon).toBe(1)
    office.clock.jump(-600)
    desk = await office.desk()
    expect(await told('clock')).toBe('bad behind-closing')
  })
})

test('the desk reminds of it in the morning only, until it was run', async () => {
  const isDue = async () => (await desk.must('selfCheck', 'state', {})).isDue
  expect(await isDue()).toBe(true)
  office.clock.set('2026-11-20', '12:30')
  expect(await isDue()).toBe(false)
  office.clock.set('2026-11-21', '06:30')
  desk = await office.desk()
  expect(await isDue()).toBe(true)
  await run()
  expect(await isDue()).toBe(false)
})
