import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { registerGuest } from './testing/lobby.ts'
import { asNobody, startServer } from './testing/server-process.ts'
import { TestClock } from './testing/test-clock.ts'
import { TestOffice } from './testing/test-office.ts'

/** Files as a killed program leaves them: taken from an office that is still running. */
let killed: string
let folder: string
const main = 'resepsionis.db'
const wal = 'resepsionis.db-wal'
const mark = 'newest-entry.json'

beforeAll(async () => {
  killed = mkdtempSync(path.join(tmpdir(), 'resepsionis-killed-'))
  const office = await TestOffice.open()
  const take = (...names: string[]) => {
    for (const name of names) copyFileSync(path.join(office.folder, name), path.join(killed, name))
  }
  await registerGuest(office)
  take(main, wal)
  const { file } = await (await office.administrator()).must('settings', 'backUp', {})
  take(path.basename(file), mark)
  await office.remove()
})
afterAll(() => rmSync(killed, { recursive: true }))
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-damaged-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string) => path.join(folder, name)
const everything = () => new Map(readdirSync(folder).map((name) => [name, readFileSync(inFolder(name), 'base64')]))
const backupName = () => readdirSync(killed).find((name) => name.startsWith('backup-')) ?? ''

function put(...names: string[]) {
  for (const name of names) copyFileSync(path.join(killed, name), inFolder(name))
}

/** The lock is the one file that every start makes. */
async function refusedUntouched(options: { simulation?: null } = {}) {
  writeFileSync(inFolder('in-use.lock'), '')
  const before = everything()
  await expect(TestOffice.open({ folder, setUp: false, ...options })).rejects.toThrow('database-damaged')
  expect(everything()).toEqual(before)
}

/** What the desk is told after a start on this folder; the office is the one that was set up. */
async function alarmsAfterStart() {
  const office = await TestOffice.open({ folder, setUp: false, clock: new TestClock('2026-11-20', '09:10') })
  const { alarms, waiting } = await (await office.desk()).must('desk', 'overview', {})
  await office.close()
  return { alarms: alarms.map(({ kind }) => kind), waiting: waiting.map(({ name }) => name) }
}

describe('a register that is gone is never mistaken for a new office', () => {
  test('when it was emptied beside a backup', async () => {
    put(backupName())
    writeFileSync(inFolder(main), '')
    await refusedUntouched()
  })

  test('when it is missing beside a backup', async () => {
    put(backupName())
    await refusedUntouched()
  })

  test('when it was emptied beside the file of its last changes', async () => {
    put(main, wal)
    truncateSync(inFolder(main), 0)
    await refusedUntouched()
  })

  test('when nothing tells of it but the note of its newest entry', async () => {
    put(mark)
    await refusedUntouched()
  })

  test('when its database was never filled', async () => {
    const bytes = readFileSync(path.join(killed, main)).subarray(0, 4096)
    // The header says version 0 of a single empty page.
    bytes.fill(0, 100)
    bytes[100] = 0x0d
    bytes.fill(0, 60, 64)
    bytes.writeUInt32BE(1, 28)
    writeFileSync(inFolder(main), bytes)
    await refusedUntouched()
  })

  test('when it is that of a demonstration', async () => {
    put(mark)
    writeFileSync(inFolder('demonstration.txt'), '')
    writeFileSync(inFolder(main), '')
    await refusedUntouched({ simulation: null })
  })

  test('but an empty file by itself is the beginning of one', async () => {
    writeFileSync(inFolder(main), '')
    const office = await TestOffice.open({ folder, setUp: false })
    expect(office.site.isSetUp).toBe(false)
    await office.close()
  })
})

describe('a register whose end was cut off goes on, and says so at the desk', () => {
  test('when it is whole nothing is said', async () => {
    put(main, wal)
    expect(await alarmsAfterStart()).toEqual({ alarms: ['unanswered'], waiting: ['Siti Wulandari'] })
  })

  test('when the file of the last changes was left behind', async () => {
    put(main, mark)
    expect(await alarmsAfterStart()).toEqual({ alarms: ['entries-lost'], waiting: [] })
  })

  test('when one bit of the last changes is wrong', async () => {
    put(main, wal, mark)
    const bytes = readFileSync(inFolder(wal))
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100)
    writeFileSync(inFolder(wal), bytes)
    expect(await alarmsAfterStart()).toEqual({ alarms: ['entries-lost'], waiting: [] })
  })

  test('and a backup in its place that has everything is not told of', async () => {
    put(mark)
    copyFileSync(path.join(killed, backupName()), inFolder(main))
    expect((await alarmsAfterStart()).waiting).toEqual(['Siti Wulandari'])
  })
})

describe('a start on a folder that cannot be used is advice, not a crash', () => {
  const readOnly = { ready: false, reason: 'folder-read-only' }

  test('when register or lock belong to another user', async () => {
    put(main, wal)
    chmodSync(folder, 0o777)
    for (const name of [main, wal]) chmodSync(inFolder(name), 0o444)
    expect(await startServer(folder, [], asNobody)).toMatchObject(readOnly)
    for (const name of readdirSync(folder)) rmSync(inFolder(name))
    writeFileSync(inFolder('in-use.lock'), '', { mode: 0o000 })
    expect(await startServer(folder, [], asNobody)).toMatchObject(readOnly)
  })

  test('when the lock is a folder', async () => {
    mkdirSync(inFolder('in-use.lock'))
    await expect(TestOffice.open({ folder })).rejects.toThrow('folder-read-only')
  })

  test('a lock that became garbage is made anew', async () => {
    writeFileSync(inFolder('in-use.lock'), 'garbage '.repeat(500))
    const office = await TestOffice.open({ folder, setUp: false })
    await office.close()
  })

  test('when there is no such folder and none can be made', async () => {
    symlinkSync('/nowhere/at/all', inFolder('dangling'))
    symlinkSync(inFolder('circle'), inFolder('circle'))
    writeFileSync(inFolder('file'), '')
    for (const name of ['dangling', 'circle', 'file', 'file/below', 'a'.repeat(300)])
      await expect(TestOffice.open({ folder: inFolder(name) }), name).rejects.toThrow('not-a-folder')
    expect(existsSync('/nowhere')).toBe(false)
  })
})
