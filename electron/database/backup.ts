import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import type { CalendarDate } from '../../shared/domain/time.ts'
import { quickCheckApart } from './check-apart.ts'

/** So many are copied before others get their turn. */
const pagesAtOnce = 100

/**
 * Copies the register while it is in use, checks the copy, and only then gives it its name.
 * Throws when the copy does not check out, or is called off; an older backup is never touched.
 */
export async function backUp(
  db: Database.Database,
  folder: string,
  stamp: string,
  signal?: AbortSignal,
): Promise<{ file: string; bytes: number }> {
  const file = path.join(folder, `backup-${stamp}.db`)
  const unfinished = `${file}.part`
  try {
    await db.backup(unfinished, {
      progress: () => {
        signal?.throwIfAborted()
        return pagesAtOnce
      },
    })
    const check = await quickCheckApart(unfinished, signal)
    if (check !== 'ok') throw new Error(`The backup did not check out: ${check}`)
    renameSync(unfinished, file)
    return { file, bytes: statSync(file).size }
  } finally {
    // What could not be finished must not fill the disk any further.
    for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(unfinished + rest, { force: true })
  }
}

const copyName = /^backup-(?:daily-)?(\d{4}-\d\d-\d\d)\b.*\.db$/

/**
 * The date of the newest copy, as its name says it: a file's own time changes when it is moved. Copies of days to come were made by a
 * clock that ran ahead, and say nothing.
 */
export function newestCopy(folder: string, today: CalendarDate): CalendarDate | null {
  const dates = readdirSync(folder).flatMap((name) => copyName.exec(name)?.[1] ?? [])
  return (
    dates
      .filter((date) => date <= today)
      .toSorted()
      .at(-1) ?? null
  )
}
