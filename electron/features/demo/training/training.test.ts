import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SceneGoal, type SceneName, sceneNames } from '../../../../shared/contract/scenes.ts'
import { addDays, dateAt, instantAt } from '../../../../shared/domain/time.ts'
import { verify } from '../../../database/journal.ts'
import { openForReading } from '../../../database/open.ts'
import { openDemo } from '../../../demo.ts'
import { paperDrawing } from '../../../paper-drawing.ts'
import { type Site, startSite } from '../../../site.ts'
import { openScreen, signedOn } from '../../../testing/test-office.ts'
import type { TestScreen } from '../../../testing/test-screen.ts'
import { firstGuard } from '../office.ts'

let folder: string
let site: Site
let simulator: TestScreen
let desk: TestScreen
let close: () => Promise<void>

const soon = { timeout: 60_000, interval: 50 }
/** Of the day after the one on which the demonstration was made. */
const at = (time: string) => instantAt(addDays(dateAt(Date.now(), zone), 1), time, zone)
const zone = 'Asia/Jakarta'

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-training-'))
  const demo = await openDemo(folder, { clockMoved: () => site?.lookAtClock(), changed: () => {} })
  const started = await startSite({
    ...demo,
    folder,
    port: 0,
    isDemo: true,
    screens: null,
    machineZone: 'UTC',
    log: { info() {}, warn() {}, error() {} },
    papers: paperDrawing(),
  })
  if (!started.ok) throw new Error(started.reason)
  site = started.site
  simulator = await openScreen(site.url, 'simulator')
  await simulator.must('simulator', 'setClock', { now: at('10:00') })
  desk = await signedOn(site.url, 'desk', firstGuard)
  close = async () => {
    await site.stop()
    await demo.close()
  }
})

afterEach(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

const begin = (scene: SceneName) => simulator.must('simulator', 'beginScene', { scene })
const help = (number = 0) => simulator.must('simulator', 'helpScene', { help: number })
const training = () => simulator.must('simulator', 'training', {})
const unmet = async (): Promise<SceneGoal[] | undefined> =>
  (await training()).playing?.goals.filter(({ isMet }) => !isMet).map(({ goal }) => goal)
const overview = () => desk.must('desk', 'overview', {})
const alarms = async () => (await overview()).alarms.map(({ kind }) => kind)

/** Everybody who waits goes in, as the desk proposes it. */
async function admitAll(): Promise<void> {
  const { waiting, nextBadges, nextLockers } = await overview()
  for (const [index, visit] of waiting.entries()) {
    const document = { type: 'ktp' as const, locker: nextLockers[index] ?? null }
    const row = { visitId: visit.id, document, badge: nextBadges[index] ?? null, parking: { kind: 'none' as const } }
    await desk.must('visits', 'admit', { rows: [row], setAside: null })
  }
}

describe('a scene', () => {
  test('a guest is let in while there is no paper, and the marks follow what the guard does', async () => {
    await begin('paper-out')
    expect(await unmet()).toEqual(['inside', 'well', 'printed'])
    const { playing } = await training()
    expect((await overview()).waiting.map(({ name }) => name)).toEqual(playing?.guests)
    await expect.poll(alarms, soon).toEqual(['printer'])
    await admitAll()
    expect(await unmet()).toEqual(['well', 'printed'])
    await help()
    await expect.poll(unmet, soon).toEqual([])
    expect(await alarms()).toEqual([])
    expect((await training()).done).toEqual(['paper-out'])
  })

  test('fever at both readings, five minutes apart: an official decides', async () => {
    await begin('fever-twice')
    const [visit] = (await overview()).waiting
    const visitId = visit?.id ?? ''
    expect((await overview()).eventMode).toBe(true)
    expect(await desk.must('measuring', 'measure', { visitId })).toMatchObject({ outcome: 'high' })
    await help()
    expect(await desk.must('measuring', 'measure', { visitId })).toMatchObject({ outcome: 'high' })
    expect(await unmet()).toEqual(['decided'])
    await desk.must('visits', 'close', { visitId, as: 'refused', reason: 'Demam' })
    expect(await unmet()).toEqual([])
  })

  test.each(['two-at-once', 'power-off-between'] as const)('%s: both papers come out', async (scene) => {
    await begin(scene)
    await expect.poll(async () => (await simulator.must('simulator', 'state', {})).papers.length, soon).toBe(2)
    await expect.poll(unmet, soon).toEqual([])
    expect(await alarms()).toEqual([])
  })

  test('four are inside five minutes before the cutoff, and each is accounted for', async () => {
    await begin('four-inside')
    const { inside, alarms: told } = await overview()
    expect(inside).toHaveLength(4)
    expect(told).toMatchObject([{ kind: 'cutoff-near', count: 4 }])
    await simulator.must('simulator', 'endTraining', {})
    expect((await overview()).inside).toEqual([])
  })

  test('called for at night it begins in the next morning', async () => {
    await simulator.must('simulator', 'setClock', { now: at('22:30') })
    await begin('host-silent')
    const { isNight, alarms: told } = await overview()
    expect(isNight).toBe(false)
    expect(told).toMatchObject([{ kind: 'unanswered', count: 1 }])
  })
})

test('every scene begins, one after the other, and none is over before the guard has done anything', {
  timeout: 300_000,
}, async () => {
  const over: SceneName[] = []
  // Whatever needs no guard is looked at above; 12 MB take their time.
  const byThemselves: readonly SceneName[] = ['two-at-once', 'power-off-between', 'huge']
  for (const scene of sceneNames.filter((name) => !byThemselves.includes(name))) {
    await begin(scene)
    if ((await unmet())?.length === 0) over.push(scene)
  }
  expect(over).toEqual([])
  await simulator.must('simulator', 'endTraining', {})
  expect(await training()).toEqual({ playing: null, done: [] })
  const { waiting, inside, eventMode, nextBadges } = await overview()
  expect({ waiting, inside, eventMode, free: nextBadges[0] }).toEqual({
    waiting: [],
    inside: [],
    eventMode: false,
    free: 'T-01',
  })
  const { printers, thermometer, scanner } = await simulator.must('simulator', 'state', {})
  expect([...printers.map(({ fault }) => fault), thermometer, scanner]).toEqual(['none', 'none', 'none', 'none'])
  const register = openForReading(folder)
  if (!register.ok) throw new Error(register.reason)
  expect(verify(register.db)).toMatchObject({ ok: true })
  register.close()
})
