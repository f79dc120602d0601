import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { up } from './0006-consent.ts'

test('an older visit says nothing of a consent; a new one knows three ways', () => {
  const db = new Database(':memory:')
  db.exec("CREATE TABLE visit (id TEXT PRIMARY KEY) STRICT; INSERT INTO visit VALUES ('v1')")
  db.exec(up)
  expect(db.prepare('SELECT consent, notice FROM visit').all()).toEqual([{ consent: null, notice: null }])
  for (const consent of ['by-guest', 'by-leader', 'told-by-guard'])
    db.prepare('UPDATE visit SET consent = ?').run(consent)
  expect(() => db.exec("UPDATE visit SET consent = 'perhaps'")).toThrow('CHECK')
  db.close()
})
