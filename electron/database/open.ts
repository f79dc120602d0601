import { existsSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { examine, type LostEntries } from './examine.ts'
import { watchChanges } from './facts.ts'
import { migrations } from './migrations/index.ts'
import { type Reader, writerOn } from './query.ts'

/** Why a data folder cannot be opened; each has its own advice for the person at the machine. */
export type OpenFailure = 'newer' | 'damaged' | 'read-only' | 'disk-full' | 'in-use'
/** An open register. Named here, so that nothing outside this folder needs the library itself. */
export type Connection = Database.Database
export type Opened =
  | { ok: true; db: Connection; migrated: boolean; lost: LostEntries | null }
  | { ok: false; reason: OpenFailure }

export const databaseFile = (folder: string) => path.join(folder, 'resepsionis.db')

/** SQLite's own codes, grouped by what a person can do about them; `null` for a fault that is ours. */
export function failureOf(error: unknown): OpenFailure | null {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return 'damaged'
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM'))
    return 'read-only'
  if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) return 'disk-full'
  if (code.startsWith('SQLITE_BUSY')) return 'in-use'
  return null
}

/**
 * Opens and, where needed, migrates the register. A newer or damaged file is refused and left exactly as it is.
 * `synchronous=FULL` is set on every open: the bundled SQLite would fall back to NORMAL under WAL and lose the last commits in a power cut.
 */
export function openDatabase(folder: string, steps = migrations): Opened {
  let db: Database.Database | undefined
  try {
    const found = examine(databaseFile(folder), steps.length)
    if (!found.ok) return found
    const { version, lost } = found
    db = new Database(databaseFile(folder))
    for (const pragma of ['synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 1000', 'temp_store = MEMORY'])
      db.pragma(pragma)
    db.pragma('trusted_schema = OFF')
    // A file that may only be read opens all the same, and would fail at the first change.
    db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK`)
    const migrated = version < steps.length
    if (migrated && version > 0) db.exec(`VACUUM INTO '${backupName(folder, version).replaceAll("'", "''")}'`)
    if (migrated) migrate(db, version, steps)
    // Not before: what makes a new register lies in its main file, and a half-made one is none.
    db.pragma('journal_mode = WAL')
    // Of the register alone: the tables in memory are always in use.
    if (migrated) db.pragma('main.wal_checkpoint(TRUNCATE)')
    db.exec(watchChanges())
    return { ok: true, db, migrated, lost }
  } catch (error) {
    const reason = failureOf(error)
    if (reason === null) throw error
    db?.close()
    return { ok: false, reason }
  }
}

export type OpenedForReading =
  | { ok: true; db: Reader /** Whether SQLite finds the file in order. */; isWhole: () => boolean; close: () => void }
  | { ok: false; reason: OpenFailure | 'missing' | 'older' }

/** Opens the register only to read it, also while the site server runs; what is read stays as it stood at this moment. */
export function openForReading(folder: string, steps = migrations): OpenedForReading {
  if (!existsSync(databaseFile(folder))) return { ok: false, reason: 'missing' }
  let db: Database.Database | undefined
  try {
    db = new Database(databaseFile(folder), { readonly: true })
    db.exec('BEGIN')
    const version = Number(db.pragma('user_version', { simple: true }))
    if (version === steps.length) return reading(db)
    db.close()
    return { ok: false, reason: version > steps.length ? 'newer' : 'older' }
  } catch (error) {
    db?.close()
    const reason = failureOf(error)
    if (reason === null) throw error
    return { ok: false, reason }
  }
}

function reading(db: Connection): Extract<OpenedForReading, { ok: true }> {
  return {
    ok: true,
    db: writerOn(db),
    isWhole: () => db.pragma('quick_check', { simple: true }) === 'ok',
    close: () => db.close(),
  }
}

/** A copy from before the migration; named by version so that a second try does not overwrite the first. */
function backupName(folder: string, version: number): string {
  const base = path.join(folder, `before-migration-from-${version}`)
  let name = `${base}.db`
  for (let n = 2; existsSync(name); n += 1) name = `${base}-${n}.db`
  return name
}

function migrate(db: Database.Database, from: number, steps: typeof migrations): void {
  steps.slice(from).forEach((step, index) => {
    db.transaction(() => {
      db.exec(step.up)
      db.pragma(`user_version = ${from + index + 1}`)
    }).immediate()
  })
}
