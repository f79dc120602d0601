import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letIn, registerGuest, seeOut } from '../testing/lobby.ts'
import { TestOffice } from '../testing/test-office.ts'

/** What becomes longer with every guest, for years. */
const growing = ['guest', 'party', 'visit', 'host_question', 'loan', 'set_aside', 'excuse', 'print_job', 'journal']
/** The guard looks for a word within names and plates of the whole register; no index finds that. */
const mayWalk = (sql: string) => sql.includes(' like ')

const prepare = Database.prototype.prepare
const prepared = new Map<string, Database.Database>()
let office: TestOffice

beforeAll(async () => {
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    prepared.set(sql, this)
    return prepare.call(this, sql)
  } as typeof prepare
  office = await TestOffice.open()
})
afterAll(async () => {
  Database.prototype.prepare = prepare
  await office.remove()
})

/** Everything that a day's screens ask for, once. */
async function liveThroughADay(): Promise<void> {
  const inside = await letIn(office)
  const waiting = await registerGuest(office, { name: 'Adi Nugroho', telephone: '081200000009' })
  const kiosk = await office.screen('kiosk')
  const desk = await office.desk()
  const host = await office.hostPage('ratna')
  await kiosk.must('kiosk', 'follow', { code: waiting.code })
  await kiosk.must('kiosk', 'follow', { number: waiting.number, lastDigits: '0009' })
  await kiosk.must('kiosk', 'recogniseCode', { code: waiting.code })
  await kiosk.must('kiosk', 'recognise', { telephone: '081200000009', name: 'Adi Nugroho' })
  await (await office.screen('queue')).must('queue', 'board', {})
  await host.must('hosts', 'mine', {})
  await desk.must('desk', 'overview', {})
  await desk.must('visits', 'search', { text: 'adi' })
  await desk.must('printing', 'jobs', {})
  await desk.must('closing', 'days', {})
  await seeOut(office, inside)
  office.clock.set('2026-11-20', '21:01')
  office.site.lookAtClock()
  await desk.must('desk', 'overview', {})
}

/** The steps of a plan that read a growing table from its beginning to its end. */
function walksIn(sql: string, db: Database.Database): string[] {
  const parameters = Array.from({ length: sql.split('?').length - 1 }, () => null)
  const explained = prepare.call(db, `EXPLAIN QUERY PLAN ${sql}`) as Database.Statement<unknown[], unknown>
  const steps = explained.all(...parameters).map((row) => (row as { detail: string }).detail)
  const endsEarly = sql.endsWith('limit ?') && !steps.some((step) => step.startsWith('USE TEMP B-TREE'))
  return endsEarly ? [] : steps.filter((step) => growing.some((table) => step === `SCAN ${table}`))
}

test('no screen waits longer because the register has become long', async () => {
  await liveThroughADay()
  const queries = [...prepared].filter(([sql]) => /^(select|update|delete)/i.test(sql) && !mayWalk(sql))
  expect(queries.length).toBeGreaterThan(50)
  const walks = queries.flatMap(([sql, db]) => walksIn(sql, db).map((walk) => `${walk}: ${sql}`))
  expect(walks).toEqual([])
})
