import { execFile } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { head } from '../database/journal.ts'
import { openDatabase, openForReading } from '../database/open.ts'
import { letIn, seeOut, visitOf } from '../testing/lobby.ts'
import { TestOffice } from '../testing/test-office.ts'

let office: TestOffice
let visitId: string

beforeEach(async () => {
  office = await TestOffice.open()
  visitId = await letIn(office, { photo: 'data:image/jpeg;base64,/9j/4AAQSkZJRg==' })
})
afterEach(() => office.remove())

type Ran = { readonly code: number | string; readonly said: string }

/** `npm run journal -- ...`, as a process of its own. */
function journal(...args: string[]): Promise<Ran> {
  const program = path.join(import.meta.dirname, 'journal.ts')
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    )
  })
}
const verify = (...more: string[]) => journal('verify', '--data', office.folder, ...more)

/** What somebody does who has the file, but not the program. */
function tamper(sql: string): void {
  const opened = openDatabase(office.folder)
  if (!opened.ok) throw new Error(opened.reason)
  opened.db.exec(sql)
  opened.db.close()
}
async function anOfficial() {
  const administrator = await office.administrator()
  await administrator.must('settings', 'addPerson', { name: 'Sekretaris', pin: '7777', roles: ['official'] })
  return office.signedOn('office', 'Sekretaris', '7777')
}

const withoutTriggers = 'DROP TRIGGER journal_is_kept_unchanged; DROP TRIGGER journal_is_kept_whole;'

describe('npm run journal -- verify', () => {
  test('finds a day in order while the program runs, and says what it cannot prove', async () => {
    await seeOut(office, visitId)
    const { code, said } = await verify()
    expect(said).toMatch(/Checked: \d+ entries\. None is missing/)
    expect(said).toMatch(/Checked: \d+ records\./)
    expect(said).toContain('What this cannot prove')
    expect(code).toBe(0)
  })

  test('finds a printed head again, in the groups in which it is printed, and misses a foreign one', async () => {
    const register = openForReading(office.folder)
    if (!register.ok) throw new Error(register.reason)
    const { hash } = head(register.db)
    register.close()
    await seeOut(office, visitId)
    const printed = hash.toUpperCase().match(/.{8}/g)?.join(' ') ?? ''
    expect(await verify('--head', printed)).toMatchObject({
      code: 0,
      said: expect.stringContaining('is in this journal'),
    })
    expect(await verify('--head', 'ab'.repeat(32))).toMatchObject({ code: 1, said: expect.stringContaining('FAULT') })
  })

  test('stays content when a guard mends a record in the proper way', async () => {
    const desk = await office.desk()
    const mended = {
      name: 'Siti Wulandari Putri',
      telephone: '0812 9999 8888',
      vehicle: { classKey: 'motorcycle', plate: 'be 12 cd' },
      reason: 'salah tulis',
    }
    await desk.must('visits', 'correct', { visitId, ...mended })
    expect((await visitOf(desk, visitId)).name).toBe('Siti Wulandari Putri')
    const administrator = await office.administrator()
    const [ratna] = (await administrator.must('settings', 'employees', { text: 'ratna' })).rows
    if (!ratna) throw new Error('Ratna is missing')
    await administrator.must('settings', 'changeEmployee', { ...ratna, room: 'Ruang 9' })
    expect(await verify()).toMatchObject({ code: 0 })
  })

  test.each([
    ['a guest', "guest SET name = 'Orang Lain'", 'name'],
    ['a photograph', "visit_photo SET photo = 'data:image/jpeg;base64,AAAA'", 'photo'],
    ['a plate', "visit SET plate = 'B 1 X'", 'plate'],
    ['where a guest is', "visit SET state = 'signed-out', ended_at = 5", 'state'],
    ['a time of admission', 'visit SET admitted_at = admitted_at - 1', 'admitted_at'],
    ['who admitted', 'visit SET admitted_by = NULL', 'admitted_by'],
    ["a visit's host", "visit SET employee_id = (SELECT id FROM employee WHERE norm LIKE 'adi%')", 'employee_id'],
    ['a consent', "visit SET consent = 'told-by-guard'", 'consent'],
    ["a host's answer", "host_question SET answer = 'decline'", 'answer'],
    ['the way of an answer', "host_question SET way = 'telephone'", 'way'],
    ['who gave an answer', "host_question SET given_by = 'Orang Lain'", 'given_by'],
    ['the words of an answer', "host_question SET note = 'boleh'", 'note'],
    ['where a guest may wait', "host_question SET wait_where = 'lobi'", 'wait_where'],
    ['what became of a badge', "loan SET outcome = 'returned', ended_at = 5 WHERE kind = 'badge'", 'outcome'],
    ['a locker', "loan SET item = 'L-19' WHERE kind = 'document'", 'item'],
    ['a kind of document', "loan SET document_type = 'sim' WHERE kind = 'document'", 'document_type'],
    ['an employee', "employee SET extension = '999' WHERE norm LIKE 'ratna%'", 'extension'],
    ["a host's page", "employee SET host_token = 'known' WHERE norm LIKE 'ratna%'", 'host_token'],
    ['a person', "person SET name = 'Orang Lain' WHERE name = 'Budi Santoso'", 'name'],
    ['a role', `person SET roles = '["administrator"]' WHERE name = 'Budi Santoso'`, 'roles'],
    ['a PIN', "person SET pin_hash = 'x' WHERE name = 'Budi Santoso'", 'pin_hash'],
    ['who may prove himself', "person SET is_active = 0 WHERE name = 'Budi Santoso'", 'is_active'],
    ['a setting', "setting SET value = '{}' WHERE section = 'calendar'", 'value'],
    ['a printed paper', "print_job SET paper = json_set(paper, '$.name', 'Orang Lain')", 'paper'],
    ['event mode', 'desk_state SET event_mode = 1', 'event_mode'],
    ['the tag of the site', 'site SET tag = (tag + 1) & 65535', 'tag'],
  ])('shows %s that was changed past the program', async (_, change, column) => {
    tamper(`UPDATE ${change}`)
    const { code, said } = await verify()
    expect(said).toContain(`its ${column} is not what entry`)
    expect(code).toBe(1)
  })

  test('shows an exception, an excuse, a reading and a closing that were changed past the program', async () => {
    const desk = await office.desk()
    await desk.must('measuring', 'enterByHand', { visitId, celsius: 36.5 })
    const until = office.clock.now() + 3_600_000
    await desk.must('visits', 'excuse', { visitId, official: 'Sekretaris', reason: 'rapat pleno', until })
    const official = await anOfficial()
    const lifted = { date: '2026-11-27', cutoff: null, officeHours: null, official: 'Sekretaris' }
    await official.must('settings', 'addException', { ...lifted, letterNumber: '12/2026', reason: 'rekapitulasi' })
    office.clock.set('2026-11-20', '21:00')
    office.site.lookAtClock()
    expect(await verify()).toMatchObject({ code: 0 })
    tamper(`
      DROP TRIGGER closing_is_frozen;
      UPDATE closing SET frozen = json_set(frozen, '$.inside[0].name', 'Orang Lain');
      UPDATE excuse SET official = 'Orang Lain', until = until + 1;
      UPDATE temperature_reading SET outcome = 'high';
      UPDATE calendar_exception SET value = json_set(value, '$.official', 'Orang Lain');`)
    const { code, said } = await verify()
    for (const [table, column] of [
      ['closing', 'frozen'],
      ['excuse', 'official'],
      ['excuse', 'until'],
      ['temperature_reading', 'outcome'],
      ['calendar_exception', 'value'],
    ])
      expect(said).toMatch(new RegExp(`FAULT in record ${table}/.*: its ${column} is not what entry`))
    expect(said).toContain('FAULT in the closing of 2026-11-20')
    expect(code).toBe(1)
  })

  test('shows a record that is gone, and one that was put in', async () => {
    tamper(`
      PRAGMA foreign_keys = OFF; DELETE FROM loan WHERE kind = 'badge';
      INSERT INTO excuse SELECT 'forged', '${visitId}', 'Sekretaris', 'rapat', 99, id, 5 FROM person LIMIT 1;`)
    const { code, said } = await verify()
    expect(said).toMatch(/FAULT in record loan\/.*: it is not there, and no entry after \d+ says that it was deleted/)
    expect(said).toContain('FAULT in record excuse/forged: no entry speaks of it')
    expect(code).toBe(1)
  })

  test('stays content when an exception is taken back in the proper way', async () => {
    const official = await anOfficial()
    const lifted = { date: '2026-11-27', cutoff: null, officeHours: null, official: 'Sekretaris' }
    const added = await official.must('settings', 'addException', {
      ...lifted,
      letterNumber: '12/2026',
      reason: 'rapat',
    })
    await official.must('settings', 'removeException', { id: added.id, reason: 'rapat batal' })
    expect(await verify()).toMatchObject({ code: 0 })
  })

  test('shows a deleted and a changed entry, and a cut tail by the closing that lost its head', async () => {
    office.clock.set('2026-11-20', '21:00')
    office.site.lookAtClock()
    tamper(`${withoutTriggers} DELETE FROM journal WHERE seq >= (SELECT seq FROM journal WHERE what = 'day-closed')`)
    const cut = await verify()
    expect(cut).toMatchObject({ code: 1, said: expect.stringContaining('FAULT in the closing of 2026-11-20') })
    tamper("UPDATE journal SET actor = 'nobody' WHERE seq = 5")
    expect(await verify()).toMatchObject({ code: 1, said: expect.stringContaining('FAULT at entry 5') })
    tamper('DELETE FROM journal WHERE seq = 3')
    expect(await verify()).toMatchObject({ code: 1, said: expect.stringContaining('FAULT at entry 3: it is missing') })
  })
})

test('it says how it is used, and where there is nothing to verify', async () => {
  expect(await journal()).toMatchObject({ code: 2, said: expect.stringContaining('Usage') })
  expect(await verify('--head', 'short')).toMatchObject({ code: 2 })
  expect(await verify('--forge')).toMatchObject({ code: 2 })
  const nowhere = await journal('verify', '--data', path.join(office.folder, 'nowhere'))
  expect(nowhere).toMatchObject({ code: 1, said: expect.stringContaining('There is no register') })
})
