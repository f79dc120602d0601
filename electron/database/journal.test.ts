import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { append, entryHash, fieldDigest, genesis, head, verify } from './journal.ts'
import { openDatabase } from './open.ts'
import { sqlite, type Writer, writerOn } from './query.ts'

let folder: string
let raw: Database.Database
let db: Writer

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-journal-'))
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  raw = opened.db
  db = writerOn(raw)
})
afterEach(() => {
  raw.close()
  rmSync(folder, { recursive: true })
})

const write = (entries: number) => {
  const personal = (n: number) => ({ salt: 'salt', fields: { name: `Tamu ${n}` } })
  raw.transaction(() => {
    for (let n = 1; n <= entries; n += 1)
      append(db, {
        at: n,
        station: 'lobby',
        actor: 'kiosk',
        what: 'guest-registered',
        record: `v${n}`,
        clear: { n },
        personal: personal(n),
      })
  })()
}

/** What somebody with the file in his hands could do. */
const tamper = (sql: string) =>
  raw.exec(`DROP TRIGGER journal_is_kept_unchanged; DROP TRIGGER journal_is_kept_whole; ${sql}`)

describe('the journal', () => {
  test('is whole when nobody touched it, also when it is empty and when it is long', () => {
    expect(verify(db)).toEqual({ ok: true, entries: 0, head: genesis, headSeen: null })
    write(2_500)
    expect(verify(db)).toEqual({ ok: true, entries: 2_500, head: head(db).hash, headSeen: null })
  })

  test('refuses to be changed or shortened through the program', () => {
    write(3)
    expect(() => raw.exec("UPDATE journal SET what = 'nothing' WHERE seq = 2")).toThrow('only added to')
    expect(() => raw.exec('DELETE FROM journal WHERE seq = 3')).toThrow('only added to')
  })

  test.each(['at', 'station', 'actor', 'what', 'record', 'form', 'clear', 'digests'])(
    'shows which entry was changed when its %s is not as it was written',
    (column) => {
      write(5)
      const other = column === 'at' || column === 'form' ? '99' : `'{"other":1}'`
      tamper(`UPDATE journal SET ${column} = ${other} WHERE seq = 3`)
      expect(verify(db)).toEqual({ ok: false, seq: 3, fault: 'changed' })
    },
  )

  test('shows an entry that is missing, at the beginning and in the middle', () => {
    write(5)
    tamper('DELETE FROM journal WHERE seq = 4')
    expect(verify(db)).toEqual({ ok: false, seq: 4, fault: 'missing' })
    raw.exec('DELETE FROM journal WHERE seq = 1')
    expect(verify(db)).toEqual({ ok: false, seq: 1, fault: 'missing' })
  })

  test('shows an entry that was written anew with a fitting hash: the next one hangs on the old', () => {
    write(5)
    const third = db.first(sqlite.selectFrom('journal').selectAll().where('seq', '=', 3))
    if (!third) throw new Error('The third entry is missing')
    const forged = { ...third, what: 'nothing-happened' }
    tamper(`UPDATE journal SET what = '${forged.what}', hash = '${entryHash(forged)}' WHERE seq = 3`)
    expect(verify(db)).toEqual({ ok: false, seq: 4, fault: 'chain-broken' })
  })

  test('cannot show by itself that its end was cut off; a printed head does', () => {
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

  test('finds any single change, wherever it is', () => {
    write(20)
    tamper('')
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

test('a personal value stands in it only as a digest that needs the salt of the record', () => {
  write(1)
  const row = raw.prepare('SELECT * FROM journal').get() as { digests: string }
  expect(JSON.stringify(row)).not.toContain('Tamu')
  expect(JSON.parse(row.digests)).toEqual({ name: fieldDigest('salt', 'name', 'Tamu 1') })
  expect(fieldDigest('other', 'name', 'Tamu 1')).not.toBe(fieldDigest('salt', 'name', 'Tamu 1'))
  expect(fieldDigest('salt', 'organisation', 'Tamu 1')).not.toBe(fieldDigest('salt', 'name', 'Tamu 1'))
})
