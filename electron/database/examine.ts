import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { head } from './journal.ts'
import { newestEntryFile, readNewestEntry } from './newest-entry.ts'
import { type Reader, sqlite, writerOn } from './query.ts'

/** Entries that were written down as kept, and that the register no longer has: its end was cut off, or an older copy put in its place. */
export type LostEntries = { readonly written: number; readonly found: number }

export type Examined =
  | { readonly ok: true; readonly version: number; readonly lost: LostEntries | null }
  | { readonly ok: false; readonly reason: 'newer' | 'damaged' }

/**
 * Looks at the register before it is opened for writing, since that alone may change it: beside an empty main file SQLite deletes
 * the WAL with everything in it. Version 0 is a register that is yet to be made; throws what SQLite throws.
 */
export function examine(file: string, newestVersion: number): Examined {
  if (sizeOf(file) === 0)
    return hasTraces(file) ? { ok: false, reason: 'damaged' } : { ok: true, version: 0, lost: null }
  const absent = ['-wal', '-shm'].filter((side) => !existsSync(file + side))
  const db = new Database(file, { readonly: true })
  try {
    const version = Number(db.pragma('user_version', { simple: true }))
    if (version > newestVersion) return { ok: false, reason: 'newer' }
    // A register gets its version together with its first table: one without was emptied, or lacks its WAL.
    if (version === 0 || db.pragma('quick_check', { simple: true }) !== 'ok') return { ok: false, reason: 'damaged' }
    const lost = entriesLostFrom(writerOn(db), path.dirname(file))
    return lost?.found === 0 ? { ok: false, reason: 'damaged' } : { ok: true, version, lost }
  } finally {
    db.close()
    // Reading makes them where they are missing; a folder that is refused stays as it was.
    for (const side of absent) rmSync(file + side, { force: true })
  }
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Whether a register once was here: a folder with its copies or its WAL is not that of a new office. */
function hasTraces(file: string): boolean {
  const folder = path.dirname(file)
  const hasCopy = readdirSync(folder).some((name) => /^(backup|before-migration)-.*\.db$/.test(name))
  return hasCopy || sizeOf(`${file}-wal`) > 0 || existsSync(newestEntryFile(folder))
}

/** By what was written down beside the register. */
export function entriesLostFrom(db: Reader, folder: string): LostEntries | null {
  const written = readNewestEntry(folder)
  if (!written) return null
  const entry = db.first(sqlite.selectFrom('journal').select('hash').where('seq', '=', written.seq))
  return entry?.hash === written.hash ? null : { written: written.seq, found: head(db).seq }
}
