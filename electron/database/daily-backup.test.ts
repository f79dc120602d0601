import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUp } from './backup.ts'
import { DailyBackup } from './daily-backup.ts'
import { openDatabase } from './open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-backup-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Looks for the day's copy on each of these days, twice; gives the days of which there is one. */
async function lookOn(days: readonly string[]): Promise<string[]> {
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  const { db } = opened
  let today = ''
  const copy = (stamp: string) => backUp(db, folder, stamp)
  const onFailed = (error: unknown) => {
    throw error
  }
  const backup = new DailyBackup({ folder, today: () => today, copy, onFailed })
  await copy('by-hand')
  for (today of days) {
    await backup.look()
    await backup.look()
  }
  db.close()
  const copies = readdirSync(folder).filter((name) => name.startsWith('backup-'))
  return copies.toSorted().map((name) => name.replace(/^backup-(daily-)?|\.db$/g, ''))
}

const daysOf = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${month}-${from + index}`)

test('one copy a day, the newest seven are kept, and a copy made by hand is never touched', async () => {
  expect(await lookOn(daysOf('2026-11', 10, 19))).toEqual(['by-hand', ...daysOf('2026-11', 13, 19)])
})

test('copies of a clock that ran ahead for days take no place from those of its true days', async () => {
  const ahead = daysOf('2031-05', 10, 19)
  const kept = [...daysOf('2026-11', 12, 18), ...daysOf('2031-05', 13, 19)]
  expect(await lookOn([...ahead, ...daysOf('2026-11', 11, 18)])).toEqual(['by-hand', ...kept])
})

test('a clock that is behind for a day costs no copy of the days before', async () => {
  const days = daysOf('2026-11', 10, 16)
  expect(await lookOn([...days, '2015-01-01'])).toEqual(['by-hand', '2015-01-01', ...days])
})

test('a start makes the day’s copy at once, and a day that comes while a copy is made gets its own', async () => {
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  const days = ['2026-11-20', '2026-11-21']
  const failed: unknown[] = []
  const backup = new DailyBackup({
    folder,
    today: () => days.shift() ?? null,
    copy: (stamp, signal) => backUp(opened.db, folder, stamp, signal),
    onFailed: (error) => failed.push(error),
  })
  backup.start()
  backup.lookNow()
  await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toContain('backup-daily-2026-11-21.db')
  expect(readdirSync(folder)).toContain('backup-daily-2026-11-20.db')
  await backup.stop()
  expect(failed).toEqual([])
  opened.db.close()
})

test('an end calls a copy off, leaves nothing half-made, and takes it for no failure', async () => {
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  const failed: unknown[] = []
  let began = 0
  const backup = new DailyBackup({
    folder,
    today: () => '2026-11-20',
    copy: async (stamp, signal) => {
      began += 1
      const copying = backUp(opened.db, folder, stamp, signal)
      void backup.stop()
      return copying
    },
    onFailed: (error) => failed.push(error),
  })
  backup.start()
  await expect.poll(() => began).toBe(1)
  await backup.stop()
  expect(readdirSync(folder).filter((name) => name.startsWith('backup-'))).toEqual([])
  expect(failed).toEqual([])
  opened.db.close()
})
