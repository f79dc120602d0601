import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Screen } from '../../../shared/contract/access.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import { verify } from '../../database/journal.ts'
import { openForReading } from '../../database/open.ts'
import { sqlite } from '../../database/query.ts'
import { openDemo } from '../../demo.ts'
import { startSite } from '../../site.ts'
import { TestClock } from '../../testing/test-clock.ts'
import { TestScreen } from '../../testing/test-screen.ts'
import { openingMoment } from './index.ts'

const running: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})

/** A demonstration that begins at this time of Friday, 20 November 2026, as `--demo` starts it. */
async function startDemo(time: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-demo-'))
  const clock = new TestClock('2026-11-20', time)
  const demo = await openDemo(folder, { clockMoved: () => {}, changed: () => {} })
  const started = await startSite({
    ...demo,
    clock,
    monotonic: clock.monotonic,
    folder,
    port: 0,
    isDemo: true,
    screens: null,
    machineZone: 'UTC',
    log: { info() {}, warn() {}, error() {} },
    papers: {
      bytes: async () => ({ bytes: new Uint8Array([0x0a]), rows: 0 }),
      picture: async () => new Uint8Array(),
      pdf: async () => new Uint8Array(),
    },
  })
  if (!started.ok) throw new Error(started.reason)
  const { site } = started
  running.push(async () => {
    await site.stop()
    await demo.close()
    rmSync(folder, { recursive: true })
  })
  return { url: site.url, folder, now: clock.now() }
}

async function screenOf(url: string, screen: Screen, hostToken?: string): Promise<TestScreen> {
  const opening = { screen, station: 'lobby' as const, ...(hostToken && { hostToken }) }
  return new TestScreen(url, (await new TestScreen(url).must('access', 'openSession', opening)).token)
}

test('the start page names thirty hosts in six units and persons who can all sign on', async () => {
  const { url } = await startDemo('09:30')
  const start = await screenOf(url, 'start')
  const { persons, hosts } = await start.must('simulator', 'cast', {})
  expect(hosts).toHaveLength(30)
  expect(new Set(hosts.map(({ unit }) => unit)).size).toBe(6)
  for (const person of persons) {
    const screen = await screenOf(url, person.roles.includes('guard') ? 'desk' : 'office')
    const found = (await screen.must('access', 'people', {})).find(({ name }) => name === person.name)
    const me = await screen.must('access', 'signOn', { personId: found?.id ?? '', pin: person.pin })
    expect(me.roles).toContain(person.roles[0])
  }
  const page = await screenOf(url, 'host', hosts[0]?.path.split('/').at(-1))
  expect((await page.must('hosts', 'mine', {})).host.name).toBe(hosts[0]?.name)
  expect(await start.must('site', 'profile', {})).toMatchObject({ isDemo: true, officeName: 'KPU Provinsi Lampung' })
})

test('its past is over: every guest has left, every loan is back, every paper is printed, and the journal holds', async () => {
  const { folder, now } = await startDemo('09:30')
  const register = openForReading(folder)
  if (!register.ok) throw new Error(register.reason)
  const { db } = register
  const visits = db.all(sqlite.selectFrom('visit').select(['day', 'state', 'ended_at']))
  expect(visits.filter(({ day }) => day === '2026-11-19')).toHaveLength(7)
  expect(visits.filter(({ day }) => day === '2026-11-20')).toHaveLength(3)
  expect(visits.every(({ state, ended_at }) => state === 'signed-out' && (ended_at ?? 0) < now)).toBe(true)
  expect(db.all(sqlite.selectFrom('loan').select('id').where('settled_at', 'is', null))).toEqual([])
  expect(db.all(sqlite.selectFrom('print_job').select('state').distinct())).toEqual([{ state: 'printed' }])
  expect(db.all(sqlite.selectFrom('closing').select(['date', 'is_late']))).toEqual([
    { date: '2026-11-18', is_late: 0 },
    { date: '2026-11-19', is_late: 0 },
  ])
  expect(verify(db)).toMatchObject({ ok: true })
  register.close()
})

test.each(['01:10', '05:30', '07:00', '13:00', '22:15'])('it can begin at any hour (%s)', async (time) => {
  const { url } = await startDemo(time)
  const board = await (await screenOf(url, 'queue')).must('queue', 'board', {})
  expect(board).toEqual(expect.any(Array))
})

test.each([
  ['13:00', '13:00'],
  ['20:00', '09:40'],
  ['23:59', '09:40'],
  ['00:00', '09:40'],
  ['06:59', '09:40'],
  ['07:00', '07:00'],
])('at %s it begins at %s of that day, so that there are guests to register', (time, begins) => {
  const at = (clock: string) => instantAt('2026-11-20', clock, 'Asia/Jakarta')
  expect(openingMoment(at(time))).toBe(at(begins))
})
