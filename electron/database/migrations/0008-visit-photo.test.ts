import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from './index.ts'

const number = 8

test('the photo of a guest goes to the newest visit; who has none has none', () => {
  const db = new Database(':memory:')
  for (const { up } of migrations.slice(0, number - 1)) db.exec(up)
  db.exec(`
    INSERT INTO guest VALUES ('g1', 'RSP/G/1', 'Siti', 'siti', '0812', '', 'picture', 0), ('g2', 'RSP/G/2', 'Agus', 'agus', '', '', NULL, 0),
      ('g3', 'RSP/G/3', 'Dewi', 'dewi', '0813', '', 'never came', 0);
    INSERT INTO party VALUES ('p1', 1);`)
  const visit =
    db.prepare(`INSERT INTO visit (id, guest_id, party_id, is_leader, day, number, code, state, organisation, purpose_text,
      language, station, ended_at, registered_at)
    VALUES (?, ?, 'p1', 1, '2026-11-20', ?, ?, 'signed-out', '', '', 'id', 'lobby', 9, ?)`)
  visit.run('older', 'g1', 'A-001', 'c1', 1)
  visit.run('newest', 'g1', 'A-002', 'c2', 2)
  visit.run('plain', 'g2', 'A-003', 'c3', 3)
  db.exec(migrations[number - 1]?.up ?? '')
  expect(db.prepare('SELECT * FROM visit_photo').all()).toEqual([{ visit_id: 'newest', photo: 'picture' }])
  expect(() => db.exec('SELECT photo FROM guest')).toThrow('no such column')
  db.close()
})
