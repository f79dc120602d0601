import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { normaliseName } from '../../../shared/domain/text.ts'
import { up } from '../../database/migrations/0001-register.ts'
import { type Reader, sqlite, type Writer, writerOn } from '../../database/query.ts'
import { employeeName, findHosts, hostContact, hostView, isActiveHost, personName } from './index.ts'

let db: Writer

beforeEach(() => {
  const raw = new Database(':memory:')
  raw.exec(up)
  db = writerOn(raw)
})

function unit(id: string, name: string): void {
  db.run(sqlite.insertInto('unit').values({ id, name, norm: normaliseName(name) }))
}

type Change = { unitId?: string; room?: string; extension?: string; telephone?: string; hasLeft?: boolean }

function employee(id: string, name: string, change: Change = {}): void {
  const { unitId = null, room = '', extension = '', telephone = '', hasLeft = false } = change
  db.run(
    sqlite.insertInto('employee').values({
      id,
      name,
      norm: normaliseName(name),
      unit_id: unitId,
      room,
      extension,
      telephone,
      host_token: `TOKEN${id}`,
      is_active: hasLeft ? 0 : 1,
    }),
  )
}

const found = (text: string, reader: Reader = db) => findHosts(reader, text).map(({ name }) => name)

describe('a guest looks for whom to see', () => {
  beforeEach(() => {
    unit('u1', 'Subbagian Keuangan')
    employee('e1', 'Siti Rahmawati', { unitId: 'u1', room: '204' })
    employee('e2', "Nur'aini Sitorus")
    employee('e3', 'Muhammad Rasyid Siregar')
    employee('e4', 'Keumala Dewi')
    employee('e5', 'Sitti Lama', { hasLeft: true })
  })

  test('from the second letter on, by the beginning of any word', () => {
    expect(found('s')).toEqual([])
    expect(found(' s ')).toEqual([])
    expect(found('si')).toEqual(['Siti Rahmawati', 'Muhammad Rasyid Siregar', "Nur'aini Sitorus"])
    expect(found('sit')).toEqual(['Siti Rahmawati', "Nur'aini Sitorus"])
    expect(found('iti')).toEqual([])
  })

  test('by several words in any order, whatever the case and the accents', () => {
    expect(found('RAH sit')).toEqual(['Siti Rahmawati'])
    expect(found('nuraini')).toEqual(["Nur'aini Sitorus"])
    expect(found('Sïti  rahmawati ')).toEqual(['Siti Rahmawati'])
    expect(found('siti keuangan')).toEqual(['Siti Rahmawati'])
    expect(found('siti umum')).toEqual([])
  })

  test('by a unit, whose members all answer, and who stand below it', () => {
    expect(findHosts(db, 'keu')).toEqual([
      { ref: { kind: 'employee', id: 'e4' }, name: 'Keumala Dewi', unit: null, room: null },
      { ref: { kind: 'unit', id: 'u1' }, name: 'Subbagian Keuangan', unit: null, room: null },
      { ref: { kind: 'employee', id: 'e1' }, name: 'Siti Rahmawati', unit: 'Subbagian Keuangan', room: '204' },
    ])
  })

  test('and sees name, unit and room, nothing more; nobody who has left', () => {
    expect(findHosts(db, 'siti')).toEqual([
      { ref: { kind: 'employee', id: 'e1' }, name: 'Siti Rahmawati', unit: 'Subbagian Keuangan', room: '204' },
    ])
  })

  test('signs that mean something to a database mean nothing here', () => {
    for (const text of ['%%', '__', "' OR 1=1 --", '"; DROP TABLE employee', '*', '\\', '(('])
      expect(found(text)).toEqual([])
    expect(found('siti%')).toEqual(['Siti Rahmawati'])
  })

  test('at most six of thousands', () => {
    const names = ['Agus', 'Bambang', 'Citra', 'Dewi', 'Eka', 'Fajar']
    for (let n = 0; n < 12_000; n += 1) employee(`n${n}`, `${names[n % 6]} Pegawai ${n}`)
    expect(found('pegawai')).toHaveLength(6)
    expect(found('peg 11999')).toEqual(['Fajar Pegawai 11999'])
  })
})

describe('a host', () => {
  beforeEach(() => {
    unit('u1', 'Subbagian Umum')
    employee('e1', 'Agus', { unitId: 'u1', room: '1', extension: '101', telephone: '0811' })
    employee('e2', 'Budi', { unitId: 'u1', extension: '101' })
    employee('e3', 'Citra', { unitId: 'u1', extension: '103' })
    employee('e4', 'Dodi', { unitId: 'u1', extension: '104', hasLeft: true })
  })

  test('is still shown after he left, but can no longer be asked for', () => {
    const dodi = { kind: 'employee', id: 'e4' } as const
    expect(hostView(db, dodi)).toEqual({ ref: dodi, name: 'Dodi', unit: 'Subbagian Umum', room: null })
    expect(isActiveHost(db, dodi)).toBe(false)
    expect(isActiveHost(db, { kind: 'employee', id: 'e1' })).toBe(true)
    expect(isActiveHost(db, { kind: 'unit', id: 'u1' })).toBe(true)
    expect(isActiveHost(db, { kind: 'unit', id: 'nobody' })).toBe(false)
    expect(hostView(db, { kind: 'unit', id: 'nobody' })).toBeNull()
  })

  test('is reached by his own numbers, a unit by those of its members', () => {
    expect(hostContact(db, { kind: 'employee', id: 'e1' })).toEqual({
      extension: '101',
      telephone: '0811',
      members: ['e1'],
    })
    expect(hostContact(db, { kind: 'unit', id: 'u1' })).toEqual({
      extension: '101, 103',
      telephone: '',
      members: ['e1', 'e2', 'e3'],
    })
  })

  test('has a name; whom nobody knows has none', () => {
    expect(employeeName(db, 'e4')).toBe('Dodi')
    expect(employeeName(db, 'nobody')).toBe('')
    expect(personName(db, 'nobody')).toBe('')
  })
})
