import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUp } from './backup.ts'
import { openDatabase } from './open.ts'

let folder: string
let db: Database.Database

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-backup-'))
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  db = opened.db
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true })
})

const backups = () => readdirSync(folder).filter((name) => name.startsWith('backup-'))

test('a copy made while the register is in use can be put in its place', async () => {
  db.prepare("INSERT INTO unit VALUES ('u1', 'Subbagian Umum', 'subbagian umum')").run()
  const copying = backUp(db, folder, '2026-11-20-0900')
  db.prepare("INSERT INTO unit VALUES ('u2', 'Subbagian Hukum', 'subbagian hukum')").run()
  const { file, bytes } = await copying
  expect(backups()).toEqual(['backup-2026-11-20-0900.db'])
  expect(bytes).toBeGreaterThan(10_000)
  const copy = new Database(file, { readonly: true })
  expect(copy.prepare("SELECT name FROM unit WHERE id = 'u1'").get()).toEqual({ name: 'Subbagian Umum' })
  expect(copy.pragma('user_version', { simple: true })).toBe(db.pragma('user_version', { simple: true }))
  copy.close()
})

test('a copy that cannot be made leaves the older ones alone and nothing half-finished behind', async () => {
  await backUp(db, folder, 'first')
  await expect(backUp(db, path.join(folder, 'not-there'), 'second')).rejects.toThrow()
  expect(backups()).toEqual(['backup-first.db'])
})
