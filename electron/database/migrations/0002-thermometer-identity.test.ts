import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { settingSections } from '../../../shared/contract/settings.ts'
import { up as register } from './0001-register.ts'
import { up } from './0002-thermometer-identity.ts'

let db: Database.Database

beforeEach(() => {
  db = new Database(':memory:')
  db.exec(register)
})
afterEach(() => db.close())

const before = { threshold: 37.5, restMinutes: 5, storeValue: false }
const thermometer = { path: '/dev/ttyUSB0', protocol: 'lu90614', baudRate: null, offset: 0.2 }

function migrated(stored: object): unknown {
  db.prepare('INSERT INTO setting VALUES (?, ?)').run('temperature', JSON.stringify(stored))
  db.exec(up)
  return settingSections.temperature.parse(JSON.parse(String(db.prepare('SELECT value FROM setting').pluck().get())))
}

test('a thermometer that was set up before keeps its path and has no identity', () => {
  expect(migrated({ ...before, thermometer })).toEqual({ ...before, thermometer: { ...thermometer, usb: null } })
})

test('an office without a thermometer stays without one', () => {
  expect(migrated({ ...before, thermometer: null })).toEqual({ ...before, thermometer: null })
})
