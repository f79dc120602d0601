import { rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { failureOf, type OpenFailure } from './open.ts'

export type Locked = { ok: true; release(): void } | { ok: false; reason: OpenFailure }

/**
 * Holds a data folder for this process. The lock is SQLite's own file lock, which the system lifts when the process dies,
 * however it dies: no stale lock has ever to be cleaned up by hand.
 */
export function lockFolder(folder: string): Locked {
  const file = path.join(folder, 'in-use.lock')
  const locked = lock(file)
  if (locked.ok || locked.reason !== 'damaged') return locked
  // Nothing is ever written into it: whatever became of it, it is worth nothing and can be made anew.
  rmSync(file)
  return lock(file)
}

function lock(file: string): Locked {
  let db: Database.Database | undefined
  try {
    const held = new Database(file, { timeout: 0 })
    db = held
    held.pragma('journal_mode = MEMORY')
    held.exec('BEGIN EXCLUSIVE')
    return { ok: true, release: () => held.close() }
  } catch (error) {
    db?.close()
    const reason = failureOf(error)
    if (reason === null) throw error
    return { ok: false, reason }
  }
}
