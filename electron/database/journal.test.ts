import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from './facts.ts'
import { append, appendRest, type Entry, entryHash, genesis, head, verify } from './journal.ts'
import { openDatabase } from './open.ts'
import { sqlite, type Writer, writerOn } from './query.ts'
import { rebase } from './rebase.ts'
import { checkRecords } from './records.ts'

let folder: string
let raw: Database.Database
let db: Writer

beforeEach(() => open())
afterEach(() => {
  raw.close()
  rmSync(folder, { recursive: true })
})

function open(): void {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-journal-'))
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  raw = opened.db
  db = writerOn(raw)
}

const by = { at: 1, station: 'lobby', actor: 'kiosk' }
const entry = (change: Partial<Entry> = {}): Entry => ({ ...by, what: 'guest-registered', record: 'v1', ...change })

const write = (entries: number) => {
  raw.transaction(() => {
    for (let n = 1; n <= entries; n += 1) append(db, entry({ at: n, record: `v${n}`, clear: { n } }))
  })()
}

/** What somebody with the file in his hands could do; he has no triggers of ours. */
const tamper = (sql: string) => {
  raw.exec('DROP TRIGGER IF EXISTS main.journal_is_kept_unchanged; DROP TRIGGER IF EXISTS main.journal_is_kept_whole;')
  raw.exec(`${sql}; DELETE FROM touched`)
}

describe('the journal', () => {
  test('is whole when nobody touched it, also when it is empty and when it is long', () => {
    expect(verify(db)).toEqual({ ok: true, entries: 0, head: genesis, headSeen: null })
    raw.exec('DELETE FROM touched')
    write(2_500)
    expect(verify(db)).toEqual({ ok: true, entries: 2_500, head: head(db).hash, headSeen: null })
  })

  test('refuses to be changed or shortened through the program', () => {
    write(3)
    expect(() => raw.exec("UPDATE journal SET what = 'nothing' WHERE seq = 2")).toThrow('only added to')
    expect(() => raw.exec('DELETE FROM journal WHERE seq = 3')).toThrow('only added to')
  })

  test('of a register that the first form was written in is whole as well', () => {
    const first = {
      ...entry({ record: 'v1' }),
      seq: 1,
      form: 1,
      clear: '{}',
      facts: '{"name":"abc"}',
      previous: genesis,
    }
    db.run(sqlite.insertInto('journal').values({ ...first, hash: entryHash(first) }))
    append(db, entry())
    expect(verify(db)).toMatchObject({ ok: true, entries: 2 })
    tamper(`UPDATE journal SET facts = '{"name":"abd"}' WHERE seq = 1`)
    expect(verify(db)).toEqual({ ok: false, seq: 1, fault: 'changed' })
  })
})

describe('somebody who drops the triggers', () => {
  test.each(['at', 'station', 'actor', 'what', 'record', 'form', 'clear', 'facts'])(
    'and changes the %s of an entry is found out, with the entry',
    (column) => {
      write(5)
      const other = column === 'at' || column === 'form' ? '99' : `'{"other":1}'`
      tamper(`UPDATE journal SET ${column} = ${other} WHERE seq = 3`)
      expect(verify(db)).toEqual({ ok: false, seq: 3, fault: 'changed' })
    },
  )

  test('and deletes an entry at the beginning or in the middle is found out', () => {
    write(5)
    tamper('DELETE FROM journal WHERE seq = 4')
    expect(verify(db)).toEqual({ ok: false, seq: 4, fault: 'missing' })
    tamper('DELETE FROM journal WHERE seq = 1')
    expect(verify(db)).toEqual({ ok: false, seq: 1, fault: 'missing' })
  })

  test('and deletes an entry and numbers the others anew is found out', () => {
    write(5)
    tamper('DELETE FROM journal WHERE seq = 3; UPDATE journal SET seq = seq - 1 WHERE seq > 3')
    expect(verify(db)).toEqual({ ok: false, seq: 3, fault: 'chain-broken' })
  })

  test('and writes an entry anew with a fitting hash is found out: the next one hangs on the old', () => {
    write(5)
    const third = db.first(sqlite.selectFrom('journal').selectAll().where('seq', '=', 3))
    if (!third) throw new Error('The third entry is missing')
    const forged = { ...third, what: 'nothing-happened' }
    tamper(`UPDATE journal SET what = '${forged.what}', hash = '${entryHash(forged)}' WHERE seq = 3`)
    expect(verify(db)).toEqual({ ok: false, seq: 4, fault: 'chain-broken' })
  })

  test('and cuts the tail off is not found out by the chain alone, but by a printed head', () => {
    write(5)
    const printed = head(db).hash
    expect(verify(db, printed)).toMatchObject({ ok: true, headSeen: true })
    expect(verify(db, printed.slice(0, 16))).toMatchObject({ ok: true, headSeen: true })
    write(2)
    expect(verify(db, printed)).toMatchObject({ ok: true, headSeen: true })
    tamper('DELETE FROM journal WHERE seq >= 5')
    expect(verify(db)).toMatchObject({ ok: true, entries: 4, headSeen: null })
    expect(verify(db, printed)).toMatchObject({ ok: true, headSeen: false })
  })

  test('and writes the whole tail anew with fitting hashes is found out by a printed head', () => {
    write(5)
    const printed = head(db).hash
    tamper('DELETE FROM journal WHERE seq >= 4')
    append(db, entry({ record: 'another' }))
    append(db, entry({ record: 'story' }))
    expect(verify(db)).toMatchObject({ ok: true, entries: 5 })
    expect(verify(db, printed)).toMatchObject({ headSeen: false })
  })

  test('and changes anything anywhere is found out', () => {
    write(20)
    tamper('SELECT 1')
    const columns = fc.constantFrom('station', 'actor', 'what', 'record', 'previous', 'hash')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), columns, fc.string({ minLength: 1 }), (seq, column, text) => {
        const before = raw.prepare(`SELECT ${column} AS value FROM journal WHERE seq = ?`).get(seq) as { value: string }
        if (before.value === text) return
        const set = raw.prepare(`UPDATE journal SET ${column} = ? WHERE seq = ?`)
        raw.exec('BEGIN')
        set.run(text, seq)
        const found = verify(db)
        raw.exec('ROLLBACK')
        expect(found.ok).toBe(false)
      }),
      { numRuns: 60 },
    )
    expect(verify(db).ok).toBe(true)
  })
})

describe('an entry takes up what was changed', () => {
  const lastFacts = () => {
    const last = db.first(sqlite.selectFrom('journal').select(['what', 'facts']).orderBy('seq', 'desc').limit(1))
    return { what: last?.what, facts: JSON.parse(last?.facts ?? '{}') }
  }
  const saltOf = (record: string) =>
    db.first(sqlite.selectFrom('journal_salt').select('salt').where('record', '=', record))?.salt ?? ''
  const addGuest = () => raw.exec(`INSERT INTO guest VALUES ('g1', 'RSP/G/1', 'Siti', 'siti', '0812', '', 5)`)

  beforeEach(() => {
    rebase(db, by)
  })

  test('a new record whole, personal values only as digests that need its salt', () => {
    addGuest()
    append(db, entry())
    const { facts } = lastFacts()
    expect(JSON.stringify(facts)).not.toMatch(/Siti|0812/)
    const salt = saltOf('guest/g1')
    expect(facts['guest/g1']).toMatchObject({
      created_at: 5,
      name: digestOf(salt, 'name', 'Siti'),
      organisation: '',
    })
    expect(digestOf('other', 'name', 'Siti')).not.toBe(digestOf(salt, 'name', 'Siti'))
    expect(digestOf(salt, 'norm', 'Siti')).not.toBe(digestOf(salt, 'name', 'Siti'))
  })

  test('a changed record only with what is different, a deleted one as gone', () => {
    addGuest()
    raw.exec(`INSERT INTO badge VALUES ('T-01', 'RSP/B/1', 0)`)
    append(db, entry())
    raw.exec(`UPDATE guest SET telephone = '0813', organisation = ''; UPDATE badge SET is_withdrawn = 0`)
    append(db, entry())
    expect(lastFacts().facts).toEqual({ 'guest/g1': { telephone: digestOf(saltOf('guest/g1'), 'telephone', '0813') } })
    raw.exec('DELETE FROM guest')
    append(db, entry())
    expect(lastFacts().facts).toEqual({ 'guest/g1': null })
    expect(saltOf('guest/g1')).toBe('')
    expect(checkRecords(db).faults).toEqual([])
  })

  test('what no entry of its own speaks of, at the end of the transaction', () => {
    const before = head(db).seq
    appendRest(db, by)
    expect(head(db).seq).toBe(before)
    addGuest()
    appendRest(db, by)
    expect(lastFacts()).toMatchObject({ what: 'facts-kept', facts: { 'guest/g1': { created_at: 5 } } })
  })

  test('nothing of a transaction that was rolled back', () => {
    expect(() =>
      raw.transaction(() => {
        addGuest()
        throw new Error('refused')
      })(),
    ).toThrow('refused')
    append(db, entry())
    expect(lastFacts().facts).toEqual({})
  })

  test('all digests anew once the salt is gone, as after an erasure', () => {
    addGuest()
    append(db, entry())
    const salt = saltOf('guest/g1')
    raw.exec(`UPDATE guest SET name = '', telephone = ''; DELETE FROM journal_salt WHERE record = 'guest/g1'`)
    append(db, entry())
    expect(saltOf('guest/g1')).not.toBe(salt)
    expect(lastFacts().facts['guest/g1']).toMatchObject({
      name: '',
      code: digestOf(saltOf('guest/g1'), 'code', 'RSP/G/1'),
    })
    expect(checkRecords(db).faults).toEqual([])
  })
})

describe('a register of another version', () => {
  test('is written down anew, once, and only the tables that are kept in another way', () => {
    raw.exec(`INSERT INTO unit VALUES ('u1', 'Umum', 'umum')`)
    tamper('SELECT 1')
    expect(checkRecords(db).faults).toContainEqual({ fault: 'unknown', record: 'unit/u1' })
    rebase(db, by)
    expect(checkRecords(db).faults).toEqual([])
    const { seq } = head(db)
    rebase(db, by)
    expect(head(db).seq).toBe(seq)
    const clear = db.first(sqlite.selectFrom('journal').select('clear').where('seq', '=', seq))?.clear ?? '{}'
    append(db, entry({ what: 'journal-rebased', record: 'form', clear: { ...JSON.parse(clear), unit: 'older' } }))
    rebase(db, by)
    const last = db.first(sqlite.selectFrom('journal').select('facts').orderBy('seq', 'desc').limit(1))
    expect(JSON.parse(last?.facts ?? '')).toEqual({ 'unit/u1': { name: 'Umum', norm: 'umum' } })
  })

  test('with more records than one entry takes loses none', () => {
    const insert = raw.prepare('INSERT INTO locker (number) VALUES (?)')
    raw.transaction(() => {
      for (let n = 0; n < 1_203; n += 1) insert.run(`L-${n}`)
    })()
    tamper('SELECT 1')
    rebase(db, by)
    expect(checkRecords(db)).toMatchObject({ faults: [], records: 1_205 })
  })
})
