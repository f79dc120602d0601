import path from 'node:path'
import Database from 'better-sqlite3'

/**
 * Holds a data folder for this process. The lock is SQLite's own file lock, which the system lifts when the process dies,
 * however it dies: no stale lock has ever to be cleaned up by hand. `null` when another process holds it.
 */
export function lockFolder(folder: string): { release(): void } | null {
  const lock = new Database(path.join(folder, 'in-use.lock'), { timeout: 0 })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
    return { release: () => lock.close() }
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
