import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseFile } from '../../database/open.ts'
import { realTimers } from '../../devices/serial/timers.ts'
import { SimulatedThermometer } from '../../devices/thermometer/simulator.ts'
import { plainRow, receive, registerGuest, visitOf } from '../../testing/lobby.ts'
import { TestOffice, theGuard } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

/** Row M6, through the front door and the real driver: a thermometer in memory, asked by the desk. */

let simulated: SimulatedThermometer
let office: TestOffice
let desk: TestScreen
let visitId: string

async function open(protocol: 'lu90614' | 'gy-mcu90615' = 'lu90614') {
  simulated = new SimulatedThermometer(protocol, realTimers)
  office = await TestOffice.open({ openThermometer: (config) => simulated.open({ ...config, path: 'simulator' }) })
  desk = await office.desk()
  await desk.must('site', 'switchEventMode', { on: true })
  visitId = (await registerGuest(office)).visitId
  await receive(office, visitId)
}

const set = (celsius: number, fault: 'none' | 'too-far' | 'unplugged' = 'none') => simulated.turn({ celsius, fault })
const admit = async (setAside: { rules: ['temperature']; official: string; reason: string } | null = null) =>
  desk.ask('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside })
const blocked = { ok: false, refusal: { code: 'admission-blocked', rules: ['temperature'] } }

beforeEach(() => open())
afterEach(() => office.remove())

describe('a guest whose temperature is', () => {
  test('not taken: no entry while there is an event', async () => {
    expect(await admit()).toEqual(blocked)
  })

  test('normal: goes in', async () => {
    expect(await desk.must('measuring', 'measure', { visitId })).toMatchObject({ celsius: 36.6, outcome: 'normal' })
    expect(await admit()).toMatchObject({ ok: true })
  })

  test('too low: is asked to come closer, and nothing is kept', async () => {
    set(36.6, 'too-far')
    expect(await desk.refused('measuring', 'measure', { visitId })).toEqual({ code: 'no-reading', reason: 'too-far' })
    expect((await visitOf(desk, visitId)).readings).toEqual([])
    expect(await admit()).toEqual(blocked)
  })

  test('high, and normal after the rest: goes in', async () => {
    set(38.2)
    expect(await desk.must('measuring', 'measure', { visitId })).toMatchObject({ outcome: 'high' })
    expect(await admit()).toEqual(blocked)
    set(36.8)
    office.clock.pass(4)
    await desk.must('measuring', 'measure', { visitId })
    // A reading during the rest neither clears nor condemns.
    expect(await admit()).toEqual(blocked)
    office.clock.pass(1)
    await desk.must('measuring', 'measure', { visitId })
    expect(await admit()).toMatchObject({ ok: true })
  })

  test('high twice: stays out, unless an official answers for it by name and reason', async () => {
    set(38.2)
    await desk.must('measuring', 'measure', { visitId })
    office.clock.pass(5)
    await desk.must('measuring', 'measure', { visitId })
    expect(await admit()).toEqual(blocked)
    office.clock.pass(9)
    set(36.5)
    await desk.must('measuring', 'measure', { visitId })
    // A third one after bad news does not undo it.
    expect(await admit()).toEqual(blocked)
    const unnamed = await admit({ rules: ['temperature'], official: '', reason: 'rapat' })
    expect(unnamed).toMatchObject({ ok: false, refusal: { code: 'fields' } })
    const setAside = { rules: ['temperature'] as ['temperature'], official: 'Bambang Irawan', reason: 'Saksi sidang' }
    expect(await admit(setAside)).toMatchObject({ ok: true })
    expect((await visitOf(desk, visitId)).setAside).toEqual([
      { rule: 'temperature', official: 'Bambang Irawan', reason: 'Saksi sidang' },
    ])
  })
})

test('the rest lasts as long as the office has set, and the desk is told', async () => {
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  await administrator.must('settings', 'changeSection', {
    section: 'temperature',
    value: { ...settings.temperature, restMinutes: 12 },
  })
  expect((await desk.must('desk', 'overview', {})).restMinutes).toBe(12)
  set(38.2)
  await desk.must('measuring', 'measure', { visitId })
  set(36.5)
  office.clock.pass(11)
  await desk.must('measuring', 'measure', { visitId })
  expect(await admit()).toEqual(blocked)
  office.clock.pass(1)
  await desk.must('measuring', 'measure', { visitId })
  expect(await admit()).toMatchObject({ ok: true })
})

test('a device of the skin measures nobody before its offset was found, and afterwards says what was added', async () => {
  await office.remove()
  await open('gy-mcu90615')
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  const choose = (offset: number) =>
    administrator.must('settings', 'changeSection', {
      section: 'temperature',
      value: {
        ...settings.temperature,
        thermometer: { path: 'test', usb: null, protocol: 'gy-mcu90615', baudRate: null, offset },
      },
    })
  set(33.8)
  await choose(0)
  expect(await desk.refused('measuring', 'measure', { visitId })).toEqual({ code: 'no-reading', reason: 'no-offset' })
  await choose(2.9)
  await expect.poll(() => desk.ask('measuring', 'measure', { visitId })).toMatchObject({ ok: true })
  const { readings } = await visitOf(desk, visitId)
  expect(readings.map(({ outcome }) => outcome)).toEqual(['normal'])
  expect(entryOf('temperature-taken')).toMatchObject({ protocol: 'gy-mcu90615', offset: 2.9, outcome: 'normal' })
})

test('a temperature is in the journal neither as a number nor as a digest', async () => {
  await desk.must('measuring', 'measure', { visitId })
  await desk.must('measuring', 'enterByHand', { visitId, celsius: 36.4 })
  expect(Object.keys(entryOf('temperature-taken')).toSorted()).toEqual([
    'device',
    'offset',
    'outcome',
    'protocol',
    'reading',
    'source',
  ])
})

test('the value is kept only where the office says so; who took it, always', async () => {
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  const store = (storeValue: boolean) =>
    administrator.must('settings', 'changeSection', {
      section: 'temperature',
      value: { ...settings.temperature, storeValue },
    })
  const measure = async () => {
    await desk.must('measuring', 'measure', { visitId })
    await desk.must('measuring', 'enterByHand', { visitId, celsius: 36.4 })
  }
  const kept = async () => (await visitOf(desk, visitId)).readings.map(({ celsius }) => celsius)
  await store(false)
  await measure()
  expect(await kept()).toEqual([null, null])
  await store(true)
  await measure()
  expect(await kept()).toEqual([null, null, 36.6, 36.4])
  expect(readingsInFile()).toEqual([null, null, 36.6, 36.4].map((celsius) => ({ celsius, name: theGuard.name })))
})

test('one desk cannot stop the measurement of another', async () => {
  simulated.turn({ celsius: 36.6, fault: 'silent' })
  const running = desk.ask('measuring', 'measure', { visitId })
  const other = await office.desk()
  await expect.poll(() => other.ask('measuring', 'measure', { visitId })).toMatchObject({ refusal: { reason: 'busy' } })
  await other.must('measuring', 'stop', {})
  expect(await running).toMatchObject({ refusal: { reason: 'silent' } })
})

/** The readings as they stand in the file, each with the name of who took it. */
function readingsInFile(): unknown[] {
  const db = new Database(databaseFile(office.folder), { readonly: true })
  try {
    return db
      .prepare(
        `SELECT reading.celsius, person.name FROM temperature_reading AS reading
         JOIN person ON person.id = reading.taken_by ORDER BY reading.id`,
      )
      .all()
  } finally {
    db.close()
  }
}

/** The newest entry of that kind, as it stands in the file. */
function entryOf(what: string): Record<string, unknown> {
  const db = new Database(databaseFile(office.folder), { readonly: true })
  try {
    const clear = db.prepare('SELECT clear FROM journal WHERE what = ? ORDER BY seq DESC').pluck().get(what)
    return JSON.parse(String(clear))
  } finally {
    db.close()
  }
}
