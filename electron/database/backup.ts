import { renameSync, statSync } from 'node:fs'
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
  await db.backup(unfinished)
  const copy = new Database(unfinished, { readonly: true })
  const check = copy.pragma('quick_check', { simple: true })
  copy.close()
  if (check !== 'ok') throw new Error(`The backup did not check out: ${String(check)}`)
  renameSync(unfinished, file)
  return { file, bytes: statSync(file).size }
}
