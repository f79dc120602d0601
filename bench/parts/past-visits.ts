import type { Folder } from './folders.ts'
import { openRegister } from './register.ts'

/**
 * Past visits as they lie in the register when they are over: guest, party, visit, question with its answer, document and badge
 * given back, slip printed; two hundred a day. Written past the program, because walking them in would take an hour.
 */
export function addPastVisits(folder: Folder, count: number): void {
  const db = openRegister(folder)
  db.transaction(() => {
    db.exec(`CREATE TEMP TABLE past AS
      WITH RECURSIVE visits (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM visits WHERE n < ${count - 1})
      SELECT n, n / 200 AS days_ago, n % 200 AS place,
        1700000000000 + n * 60000 AS at,
        printf('018bcfe5-%04x-7%03x-8000-%012x', n >> 12, n & 4095, n) AS id FROM visits`)
    for (const statement of pastRows) db.exec(statement)
    db.exec('DROP TABLE past')
  })()
  db.close()
}

const employee = '(SELECT id FROM employee ORDER BY norm LIMIT 1)'
const guard = '(SELECT id FROM person ORDER BY name LIMIT 1)'
const day = "date('2026-11-19', '-' || days_ago || ' days')"
const number = "printf('A-%03d', place + 1)"

const pastRows = [
  `INSERT INTO guest (id, code, name, norm, telephone, organisation, created_at)
    SELECT id, 'TG-' || id, 'Tamu Lama ' || n, 'tamu lama ' || n, printf('0813%08d', n % 40000), 'PT Lama', at FROM past`,
  'INSERT INTO party (id, registered_at) SELECT id, at FROM past',
  `INSERT INTO visit (id, guest_id, party_id, is_leader, day, number, code, state, organisation, purpose_text, employee_id,
      language, station, registered_at, admitted_at, admitted_by, ended_at, ended_by)
    SELECT id, id, id, 1, ${day}, ${number}, 'KJ-' || id, 'signed-out', 'PT Lama', 'Rapat', ${employee},
      'id', 'lobby', at, at + 300000, ${guard}, at + 3600000, ${guard} FROM past`,
  `INSERT INTO host_question (id, party_id, employee_id, asked_at, answer, answered_at, way, given_by)
    SELECT id, id, ${employee}, at, 'receive', at + 60000, 'page', ${employee} FROM past`,
  `INSERT INTO loan (id, visit_id, kind, item, document_type, began_at, began_by, outcome, ended_at, ended_by, settled_at)
    SELECT kind || id, id, kind, letter || printf('-%02d', place + 1), iif(kind = 'document', 'ktp', NULL),
      at + 300000, ${guard}, 'returned', at + 3600000, ${guard}, at + 3600000
    FROM past, (SELECT 'document' AS kind, 'L' AS letter UNION ALL SELECT 'badge', 'T')`,
  `INSERT INTO print_job (id, paper, label, visit_id, state, created_at, ended_at)
    SELECT id, '{"paper":"test"}', '', id, 'printed', at + 300000, at + 301000 FROM past`,
]
