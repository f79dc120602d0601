import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { entryHash, genesis, verify } from '../journal.ts'
import { type Connection, databaseFile, openDatabase } from '../open.ts'
import { writerOn } from '../query.ts'
import { rebase } from '../rebase.ts'
import { checkRecords } from '../records.ts'
import { up as register } from './0001-register.ts'

let folder: string
let db: Connection
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-facts-'))
  const first = { seq: 1, at: 5, station: 'lobby', actor: 'kiosk', what: 'guest-registered', record: 'v1', form: 1 }
  const entry = { ...first, clear: '{}', facts: '{"name":"abc"}', previous: genesis }
  const old = new Database(databaseFile(folder))
  old.exec(register)
  old.pragma('user_version = 1')
  old.exec(`
    INSERT INTO guest VALUES ('g1', 'RSP/G/1', 'Siti', 'siti', '0812', '', NULL, 'salt', 0);
    INSERT INTO party VALUES ('a1', 0);`)
  old
    .prepare(
      'INSERT INTO journal VALUES (@seq, @at, @station, @actor, @what, @record, @form, @clear, @facts, @previous, @hash)',
    )
    .run({ ...entry, hash: entryHash(entry) })
  old.close()
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  db = opened.db
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true })
})

test('a register of the first form keeps its chain, and its records are vouched for from now on', () => {
  const writer = writerOn(db)
  expect(verify(writer)).toMatchObject({ ok: true, entries: 1 })
  rebase(writer, { at: 6, station: 'site', actor: 'start' })
  expect(verify(writer)).toMatchObject({ ok: true, entries: 2 })
  expect(checkRecords(writer)).toMatchObject({ faults: [] })
  db.exec("UPDATE guest SET name = 'Orang Lain'")
  expect(checkRecords(writer).faults).toMatchObject([{ fault: 'changed', record: 'guest/g1', column: 'name', seq: 2 }])
})

test('the journal is still only added to, and a reason needs its visit', () => {
  expect(() => db.exec("UPDATE journal SET facts = '{}'")).toThrow('only added to')
  expect(() => db.exec("INSERT INTO reason VALUES ('r1', 'nobody', 'pulang')")).toThrow('FOREIGN KEY')
})
