import { execFile } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from './database/open.ts'
import { letIn, seeOut, visitOf } from './testing/lobby.ts'
import { TestOffice } from './testing/test-office.ts'

let office: TestOffice
let visitId: string

beforeEach(async () => {
  office = await TestOffice.open()
  visitId = await letIn(office)
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
const withoutTriggers = 'DROP TRIGGER journal_is_kept_unchanged; DROP TRIGGER journal_is_kept_whole;'

describe('npm run journal -- verify', () => {
  test('finds a day in order while the program runs, and says what it cannot prove', async () => {
    await seeOut(office, visitId)
    const { code, said } = await verify()
    expect(said).toMatch(/Checked: \d+ entries\. None is missing/)
    expect(said).toMatch(/Checked: \d+ personal values/)
    expect(said).toContain('What this cannot prove')
    expect(code).toBe(0)
  })

  test('finds a printed head again, in the groups in which it is printed, and misses a foreign one', async () => {
    const desk = await office.desk()
    const { hash } = await desk.must('journal', 'head', {})
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
    ['a guest', "UPDATE guest SET name = 'Orang Lain'", 'name'],
    ['a plate', "UPDATE visit SET plate = 'B 1 X'", 'plate'],
    ['an employee', "UPDATE employee SET extension = '999' WHERE norm LIKE 'ratna%'", 'extension'],
    ['a person', "UPDATE person SET name = 'Orang Lain' WHERE name = 'Budi Santoso'", 'name'],
  ])('shows %s that was changed past the program', async (_, sql, field) => {
    tamper(sql)
    const { code, said } = await verify()
    expect(said).toContain(`its ${field} is not what entry`)
    expect(code).toBe(1)
  })

  test('shows a deleted and a changed entry, and a cut tail by the closing that lost its head', async () => {
    office.clock.set('2026-11-20', '21:00')
    office.site.lookAtClock()
    tamper(`${withoutTriggers} DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)`)
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
