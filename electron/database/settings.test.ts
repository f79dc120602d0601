import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { defaultSettings } from '../features/site/index.ts'
import { openDatabase } from './open.ts'
import { sqlite, writerOn } from './query.ts'
import { readSettings, writeSetting } from './settings.ts'

test('an office that was set up before there were scanners has none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-settings-'))
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  const db = writerOn(opened.db)
  for (const [section, value] of Object.entries(defaultSettings('Asia/Jakarta')))
    db.run(sqlite.insertInto('setting').values({ section, value: JSON.stringify(value) }))
  db.run(sqlite.deleteFrom('setting').where('section', '=', 'scanners'))
  expect(readSettings(db)?.scanners).toEqual([])
  writeSetting(db, 'scanners', [
    { key: 'a', path: '/dev/ttyUSB0', usb: null, baudRate: 9600, station: 'gate', screen: 'desk' },
  ])
  expect(readSettings(db)?.scanners).toMatchObject([{ station: 'gate' }])
  opened.db.close()
  rmSync(folder, { recursive: true })
})
