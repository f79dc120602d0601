import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { up } from './0004-site-tag.ts'

test('every register draws a tag of its own, once', () => {
  const tags = Array.from({ length: 20 }, () => {
    const db = new Database(':memory:')
    db.exec(up)
    expect(() => db.exec('INSERT INTO site VALUES (2, 7)')).toThrow('CHECK')
    const { tag } = db.prepare<[], { tag: number }>('SELECT tag FROM site').get() ?? { tag: -1 }
    db.close()
    return tag
  })
  for (const tag of tags) expect(tag >= 0 && tag <= 0xffff).toBe(true)
  expect(new Set(tags).size).toBeGreaterThan(10)
})
