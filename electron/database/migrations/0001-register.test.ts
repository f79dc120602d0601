import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { up } from './0001-register.ts'

let db: Database.Database

beforeEach(() => {
  db = new Database(':memory:')
  db.exec(up)
  db.exec(`
    INSERT INTO person VALUES ('p1', 'Budi', '["guard"]', 'hash', 1, 0);
    INSERT INTO guest VALUES ('g1', 'RSP/G/1', 'Siti', 'siti', '', '', NULL, 'salt', 0);
    INSERT INTO party VALUES ('a1', 0);
  `)
})
afterEach(() => db.close())

const visit = (id: string, change: Record<string, string | number | null> = {}) => {
  const row: Record<string, string | number | null> = {
    id,
    guest_id: 'g1',
    party_id: 'a1',
    is_leader: 1,
    day: '2026-11-20',
    number: id,
    code: `RSP/V/${id}`,
    state: 'registered',
    organisation: '',
    purpose_text: '',
    language: 'id',
    station: 'lobby',
    registered_at: 0,
    ...change,
  }
  const names = Object.keys(row)
  db.prepare(`INSERT INTO visit (${names}) VALUES (${names.map((name) => `@${name}`)})`).run(row)
}

const lend = (id: string, item: string, settledAt: number | null = null) =>
  db
    .prepare(
      `INSERT INTO loan (id, visit_id, kind, item, began_at, began_by, outcome, ended_at, settled_at)
       VALUES (?, 'v1', 'badge', ?, 0, 'p1', ?, ?, ?)`,
    )
    .run(id, item, settledAt === null ? null : 'returned', settledAt, settledAt)

test('a visit is in one of four states, and only an ended one has an end', () => {
  visit('v1')
  expect(() => visit('v2', { state: 'waiting' })).toThrow('CHECK')
  expect(() => visit('v3', { state: 'closed', ended_at: 5 })).toThrow('CHECK')
  expect(() => visit('v4', { state: 'signed-out' })).toThrow('CHECK')
  visit('v5', { state: 'closed', closed_as: 'declined', ended_at: 5 })
})

test('a number is given once a day, and once on the next day again', () => {
  visit('v1', { number: 'A-001' })
  expect(() => visit('v2', { number: 'A-001' })).toThrow('UNIQUE')
  visit('v3', { number: 'A-001', day: '2026-11-21' })
})

test('a badge is out once; it can go out again when it is back', () => {
  visit('v1')
  lend('l1', 'T-01', 5)
  lend('l2', 'T-01')
  expect(() => lend('l3', 'T-01')).toThrow('UNIQUE')
  lend('l4', '')
  lend('l5', '')
})

test('nothing hangs in the air: a visit needs its guest, a loan its guard', () => {
  expect(() => visit('v1', { guest_id: 'nobody' })).toThrow('FOREIGN KEY')
  expect(() => visit('v2', { admitted_by: 'nobody' })).toThrow('FOREIGN KEY')
})

test('a number where a text belongs is refused, not stored', () => {
  expect(() => db.prepare("INSERT INTO unit VALUES ('u1', x'00', 'umum')").run()).toThrow('cannot store BLOB')
})

test('journal and closings are only added to', () => {
  db.exec(`
    INSERT INTO journal VALUES (1, 0, 'lobby', 'kiosk', 'guest-registered', 'v1', 1, '{}', '{}', '0', 'h1');
    INSERT INTO closing VALUES ('2026-11-20', 0, 0, 0, '{}', 'h1');
  `)
  expect(() => db.exec("UPDATE journal SET actor = 'nobody'")).toThrow('only added to')
  expect(() => db.exec('DELETE FROM journal')).toThrow('only added to')
  expect(() => db.exec("UPDATE closing SET frozen = '[]'")).toThrow('frozen')
  expect(() => db.exec('DELETE FROM closing')).toThrow('frozen')
})
