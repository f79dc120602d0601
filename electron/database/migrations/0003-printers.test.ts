import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { printers } from '../../../shared/contract/printers.ts'
import { up as register } from './0001-register.ts'
import { up } from './0003-printers.ts'

let db: Database.Database

beforeEach(() => {
  db = new Database(':memory:')
  db.exec(register)
})
afterEach(() => db.close())

const store = (value: unknown) => db.prepare("INSERT INTO setting VALUES ('printer', ?)").run(JSON.stringify(value))
const stored = () => {
  const value = db.prepare("SELECT value FROM setting WHERE section = 'printers'").pluck().get()
  return value === undefined ? undefined : printers.parse(JSON.parse(String(value)))
}

test('the printer of an office goes on printing everything, where it stands', () => {
  store({ host: '192.168.1.50', port: 9101, width: 384, answersStatus: false })
  db.exec(up)
  expect(stored()).toEqual([
    {
      key: 'printer-1',
      name: 'Printer',
      connection: { kind: 'network', host: '192.168.1.50', port: 9101 },
      width: 384,
      qr: 'drawn',
      answersStatus: false,
      ending: 'cut',
      papers: ['badge-slip', 'parking-card', 'queue-slip', 'walking-list', 'closing-list'],
      rollMetres: null,
    },
  ])
  expect(db.prepare("SELECT count(*) FROM setting WHERE section = 'printer'").pluck().get()).toBe(0)
})

test('an office without a printer has none', () => {
  store(null)
  db.exec(up)
  expect(stored()).toEqual([])
})

test('a new register stays empty', () => {
  db.exec(up)
  expect(stored()).toBeUndefined()
})

test('a test that waits, and a paper that was on its way, belong to the printer there was', () => {
  const add = db.prepare(
    "INSERT INTO print_job (id, paper, label, state, created_at) VALUES (@id, json_object('paper', @paper), '', @state, 0)",
  )
  add.run({ id: 'a', paper: 'test', state: 'queued' })
  add.run({ id: 'b', paper: 'badge-slip', state: 'sending' })
  add.run({ id: 'c', paper: 'badge-slip', state: 'queued' })
  db.exec(up)
  expect(db.prepare('SELECT id, printer FROM print_job ORDER BY id').raw().all()).toEqual([
    ['a', 'printer-1'],
    ['b', 'printer-1'],
    ['c', null],
  ])
})
