import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockFolder } from './lock.ts'
import { migrations } from './migrations/index.ts'
import { databaseFile, openDatabase, openForReading } from './open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-database-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const nextStep = { name: '0002-later', up: 'CREATE TABLE later (id TEXT) STRICT' }
const brokenStep = { name: '0002-broken', up: 'CREATE TABLE later (id TEXT) STRICT; CREATE NONSENSE' }

function open(steps = migrations): Database.Database {
  const opened = openDatabase(folder, steps)
  if (!opened.ok) throw new Error(opened.reason)
  return opened.db
}

function makeRegister(): Buffer {
  const db = open()
  db.prepare("INSERT INTO unit VALUES ('u1', 'Subbagian Umum', 'subbagian umum')").run()
  db.close()
  return readFileSync(databaseFile(folder))
}

describe('a register that is opened', () => {
  test('is made where there is none, at the newest version', () => {
    const opened = openDatabase(folder)
    expect(opened).toMatchObject({ ok: true, migrated: true })
    if (opened.ok) {
      expect(opened.db.pragma('user_version', { simple: true })).toBe(migrations.length)
      opened.db.close()
    }
    expect(openDatabase(folder)).toMatchObject({ ok: true, migrated: false })
  })

  test('waits for the disk at every commit, each time that it is opened', () => {
    for (let times = 0; times < 2; times += 1) {
      const db = open()
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
      // 2 is FULL; the bundled SQLite would take NORMAL under WAL.
      expect(db.pragma('synchronous', { simple: true })).toBe(2)
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
      db.close()
    }
  })

  test('goes to the next version with all that it holds, after a copy of the one before', () => {
    makeRegister()
    const db = open([...migrations, nextStep])
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length + 1)
    expect(db.prepare('SELECT name FROM unit').all()).toEqual([{ name: 'Subbagian Umum' }])
    db.close()
    const before = new Database(path.join(folder, `before-migration-from-${migrations.length}.db`), { readonly: true })
    expect(before.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(before.prepare('SELECT name FROM unit').all()).toEqual([{ name: 'Subbagian Umum' }])
    before.close()
  })

  test('stays at its version when a step fails half-way', () => {
    makeRegister()
    expect(() => openDatabase(folder, [...migrations, brokenStep])).toThrow('NONSENSE')
    const db = open()
    expect(db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'later'").all()).toEqual([])
    db.close()
  })
})

describe('a register that cannot be used', () => {
  test('is refused and left as it is when a newer program wrote it', () => {
    makeRegister()
    open([...migrations, nextStep]).close()
    const bytes = readFileSync(databaseFile(folder))
    expect(openDatabase(folder)).toEqual({ ok: false, reason: 'newer' })
    expect(readFileSync(databaseFile(folder))).toEqual(bytes)
  })

  test.each([
    ['is no database at all', (bytes: Buffer) => bytes.fill('Daftar tamu ', 0)],
    ['has lost its pages', (bytes: Buffer) => bytes.fill(0, 4096)],
    ['was cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ])('is refused and left as it is when it %s', (_, damage) => {
    const damaged = damage(makeRegister())
    writeFileSync(databaseFile(folder), damaged)
    expect(openDatabase(folder)).toEqual({ ok: false, reason: 'damaged' })
    expect(readFileSync(databaseFile(folder))).toEqual(damaged)
    expect(readdirSync(folder)).toEqual(['resepsionis.db'])
  })
})

describe('reading beside the running program', () => {
  test('sees the register as it stood, and cannot change it', () => {
    const db = open()
    const register = openForReading(folder)
    if (!register.ok) throw new Error(register.reason)
    db.prepare("INSERT INTO unit VALUES ('u1', 'Subbagian Umum', 'subbagian umum')").run()
    expect(register.db.all({ compile: () => ({ sql: 'SELECT * FROM unit', parameters: [] }) } as never)).toEqual([])
    expect(() =>
      register.db.all({ compile: () => ({ sql: 'DELETE FROM unit RETURNING id', parameters: [] }) } as never),
    ).toThrow('readonly')
    register.close()
    db.close()
  })

  test('says why it cannot', () => {
    expect(openForReading(folder)).toEqual({ ok: false, reason: 'missing' })
    makeRegister()
    expect(openForReading(folder, [...migrations, nextStep])).toEqual({ ok: false, reason: 'older' })
    expect(openForReading(folder, [])).toEqual({ ok: false, reason: 'newer' })
    writeFileSync(databaseFile(folder), 'no database')
    expect(openForReading(folder)).toEqual({ ok: false, reason: 'damaged' })
  })
})

test('a data folder is held by one program at a time, and free again afterwards', () => {
  const first = lockFolder(folder)
  expect(lockFolder(folder)).toEqual({ ok: false, reason: 'in-use' })
  if (first.ok) first.release()
  const second = lockFolder(folder)
  expect(second.ok).toBe(true)
  if (second.ok) second.release()
})
