import { renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'

/**
 * Copies the register while it is in use, checks the copy, and only then gives it its name.
 * Throws when the copy does not check out; an older backup is never touched.
 */
export async function backUp(
  db: Database.Database,
  folder: string,
  stamp: string,
): Promise<{ file: string; bytes: number }> {
  const file = path.join(folder, `backup-${stamp}.db`)
  const unfinished = `${file}.part`
  try {
    await db.backup(unfinished)
    const check = quickCheck(unfinished)
    if (check !== 'ok') throw new Error(`The backup did not check out: ${String(check)}`)
    renameSync(unfinished, file)
    return { file, bytes: statSync(file).size }
  } finally {
    // What could not be finished must not fill the disk any further.
    for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(unfinished + rest, { force: true })
  }
}

function quickCheck(file: string): unknown {
  const copy = new Database(file, { readonly: true })
  try {
    return copy.pragma('quick_check', { simple: true })
  } finally {
    copy.close()
  }
}
