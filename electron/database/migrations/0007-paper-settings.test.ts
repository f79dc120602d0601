import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { settingSections } from '../../../shared/contract/settings.ts'
import { defaultSettings } from '../../features/site/index.ts'
import { up as register } from './0001-register.ts'
import { up } from './0007-paper-settings.ts'

let db: Database.Database

beforeEach(() => {
  db = new Database(':memory:')
  db.exec(register)
})
afterEach(() => db.close())

function migrated(section: 'visiting' | 'parking', stored: object) {
  db.prepare('INSERT INTO setting VALUES (?, ?)').run(section, JSON.stringify(stored))
  db.exec(up)
  return settingSections[section].parse(JSON.parse(String(db.prepare('SELECT value FROM setting').pluck().get())))
}

const { visiting, parking } = defaultSettings('Asia/Jakarta')

test('an office that took photos before prints none until somebody says so', () => {
  const { photoOnSlip: _, ...before } = visiting
  expect(migrated('visiting', before)).toEqual({ ...before, photoOnSlip: false })
})

test('the kinds of vehicles keep their order, and their cards name no place', () => {
  const many = Array.from({ length: 3 }, (_, at) =>
    parking.classes.map((each) => ({ ...each, key: `${each.key}${at}` })),
  ).flat()
  const before = many.map(({ place: _, ...each }) => each)
  expect(migrated('parking', { classes: before })).toEqual({ classes: before.map((each) => ({ ...each, place: '' })) })
})

test('a yard without vehicles stays without them', () => {
  expect(migrated('parking', { classes: [] })).toEqual({ classes: [] })
})
