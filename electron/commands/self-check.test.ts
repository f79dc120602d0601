import { execFile } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseFile } from '../database/open.ts'
import { readAddress, writeAddress } from '../folder.ts'
import { TestClock } from '../testing/test-clock.ts'
import { switchedOff, TestOffice } from '../testing/test-office.ts'

const gigabyte = 1_000_000_000
/** The command knows no clock but the machine's. */
class MachineClock extends TestClock {
  override now = () => Date.now()
  override monotonic = () => performance.now()
}
let office: TestOffice

beforeEach(async () => {
  office = await TestOffice.open({ clock: new MachineClock(), checks: { freeBytes: async () => 50 * gigabyte } })
})
afterEach(() => office.remove())

type Ran = { readonly code: number | string; readonly said: string }

/** `npm run self-check -- ...`, as a process of its own. */
function selfCheck(...args: string[]): Promise<Ran> {
  const program = path.join(import.meta.dirname, 'self-check.ts')
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    )
  })
}
const check = () => selfCheck('--data', office.folder)
const noCopies = () => {
  for (const name of readdirSync(office.folder).filter((each) => each.startsWith('backup-')))
    rmSync(path.join(office.folder, name))
}
/** As the daily one is named, so many days ago. */
function leaveCopy(daysAgo: number): void {
  const date = new Date(Date.now() - daysAgo * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
  writeFileSync(path.join(office.folder, `backup-daily-${date}.db`), '')
}

describe('while the program runs, npm run self-check', () => {
  test('asks it for everything, devices too, and the run stands in the journal', async () => {
    const { code, said } = await check()
    expect(said).toMatch(/ok {4}Printer: It answers and has paper\./)
    expect(said).toMatch(/LOOK {2}Kiosk camera: Not proven: no kiosk screen is open\. Open the kiosk screen/)
    expect(said).toMatch(/- {5}Thermometer: This office uses no thermometer/)
    expect(said).toMatch(/ok {4}Journal: All \d+ entries follow one another/)
    expect(said).toContain('The office can open, but something needs a look.')
    expect(code).toBe(1)
    const administrator = await office.administrator()
    expect(await administrator.must('selfCheck', 'runs', {})).toMatchObject([{ by: null, light: 'warning' }])
  })

  test('gets no answer without the key that lies in the folder', async () => {
    const where = readAddress(office.folder)
    const response = await fetch(`${where?.url}/api/self-check`, { method: 'POST' })
    expect(response.status).toBe(403)
    const other = await fetch(`${where?.url}/api/self-check`, {
      method: 'POST',
      headers: { authorization: 'Bearer another' },
    })
    expect(other.status).toBe(403)
  })

  test('says so when it holds the folder and does not answer', async () => {
    writeAddress(office.folder, { url: 'http://127.0.0.1:9', key: 'of another start' })
    const { code, said } = await check()
    expect(said).toContain('The program runs on this folder, but does not answer.')
    expect(code).toBe(1)
  })
})

describe('while the program is off, npm run self-check', () => {
  beforeEach(async () => {
    // The police comes at any hour, and so may these tests: the command's clock is the machine's.
    const form = await office.registration({ photo: `data:image/jpeg;base64,/9j/${'A'.repeat(60_000)}` })
    const desk = await office.desk()
    await desk.must('visits', 'registerAtDesk', { ...form, lateEntry: null, emergencyService: 'police' })
    await office.close()
    noCopies()
    leaveCopy(0)
  })

  test('looks at the files and says that it sees no device', async () => {
    const { code, said } = await check()
    expect(said).toContain('The program is not running: printers')
    expect(said).not.toContain('Printer:')
    expect(said).toMatch(/ok {4}Guest book file: Whole\.\nok {4}Journal: All \d+ entries/)
    expect(said).toMatch(/ok {4}Clock: It (shows|was last set)/)
    expect(said).toContain('Today’s copy was made and checked.')
    expect(said).toMatch(/(All that could be checked is in order|something needs a look)/)
    expect(code).toBe(said.includes('LOOK') ? 1 : 0)
  })

  test('is not led astray by the address that a power cut left behind', async () => {
    writeAddress(office.folder, { url: 'http://127.0.0.1:9', key: 'from before' })
    expect((await check()).said).toContain('The program is not running')
  })

  test('finds a journal that was changed', async () => {
    const db = new Database(databaseFile(office.folder))
    db.exec("DROP TRIGGER journal_is_kept_unchanged; UPDATE journal SET actor = 'somebody' WHERE seq = 3")
    db.close()
    const { code, said } = await check()
    expect(said).toContain('STOP  Journal: Entry 3 is not as it was written. Call the administrator')
    expect(said).toContain('Do not open yet')
    expect(code).toBe(1)
  })

  test('finds a damaged file', async () => {
    const page = 4_096
    const at = readFileSync(databaseFile(office.folder)).indexOf('A'.repeat(page - 4))
    const file = openSync(databaseFile(office.folder), 'r+')
    writeSync(file, Buffer.alloc(page, 0xff), 0, page, at - (at % page))
    closeSync(file)
    const { code, said } = await check()
    expect(said).toContain('STOP  Guest book file: The file is damaged.')
    expect(code).toBe(1)
  })

  test('finds a register whose end was cut off', async () => {
    const db = new Database(databaseFile(office.folder))
    db.exec('DROP TRIGGER journal_is_kept_whole; DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)')
    db.close()
    expect((await check()).said).toContain('LOOK  Journal: Entries at the end are missing')
  })

  test('finds that no copy was made for days', async () => {
    noCopies()
    expect((await check()).said).toContain('LOOK  Backup: There is no copy yet.')
    leaveCopy(4)
    expect((await check()).said).toContain('LOOK  Backup: The last copy is 4 days old.')
  })

  test('says where there is no register, and what it does not understand', async () => {
    const nowhere = path.join(office.folder, 'nowhere')
    expect(await selfCheck('--data', nowhere)).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no register at'),
    })
    expect(await selfCheck('--all')).toMatchObject({ code: 2, said: expect.stringContaining('Usage:') })
  })
})

test('an office whose printer is off is told by name', async () => {
  await office.remove()
  office = await TestOffice.open({ clock: new MachineClock(), openPrinter: () => switchedOff })
  expect((await check()).said).toMatch(/LOOK {2}Printer: It is not connected\. See that the printer is on/)
})
