import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from './index.ts'

const number = 9

test('a register from before has run no self-check, and takes the first', () => {
  const db = new Database(':memory:')
  for (const { up } of migrations.slice(0, number)) db.exec(up)
  expect(db.prepare('SELECT * FROM self_check').all()).toEqual([])
  const insert = db.prepare('INSERT INTO self_check VALUES (?, 1, NULL, ?, ?, ?)')
  insert.run('c1', 'lobby', 'good', '[]')
  expect(() => insert.run('c2', 'lobby', 'green', '[]')).toThrow('CHECK')
  db.close()
})
