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

test('one copy a day, the newest seven are kept, and a copy made by hand is never touched', async () => {
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
  for (let day = 10; day < 20; day += 1) {
    today = `2026-11-${day}`
    await backup.look()
    await backup.look()
  }
  const copies = readdirSync(folder).filter((name) => name.startsWith('backup-'))
  const days = [13, 14, 15, 16, 17, 18, 19].map((day) => `backup-daily-2026-11-${day}.db`)
  expect(copies.toSorted()).toEqual(['backup-by-hand.db', ...days])
  db.close()
})
