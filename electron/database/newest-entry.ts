import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { Cron } from 'croner'
import { z } from 'zod'
import { head } from './journal.ts'
import { writerOn } from './query.ts'

const newestEntry = z.object({ seq: z.int().min(1), hash: z.string() })
export type NewestEntry = z.infer<typeof newestEntry>

/** Beside the register: the journal's newest entry, as far as it was written down. Whatever is cut off the register shows by it. */
export const newestEntryFile = (folder: string) => path.join(folder, 'newest-entry.json')

/** null where none was written down, or where it cannot be read any more: it is a help, never a condition. */
export function readNewestEntry(folder: string): NewestEntry | null {
  try {
    return newestEntry.safeParse(JSON.parse(readFileSync(newestEntryFile(folder), 'utf8'))).data ?? null
  } catch {
    return null
  }
}

type Parts = {
  readonly db: Database.Database
  readonly folder: string
  readonly onFailed: (error: unknown) => void
}

/**
 * SQLite drops the damaged end of its WAL without a word, and a main file that is copied alone holds nothing of it. So the register
 * is brought into its main file where much depends on it, and a small file says up to where it went: every minute, not at every
 * commit, since that would be a second write to the disk for each.
 */
export class EntryKeeper {
  readonly #parts: Parts
  #minutely: Cron | undefined
  #written = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    this.#minutely = new Cron('30 * * * * *', { unref: true }, () => this.#guarded(() => this.#write()))
  }

  /** Everything into the main file: after the set-up, a backup, and at the end. */
  settle(): void {
    this.#guarded(() => {
      this.#parts.db.pragma('main.wal_checkpoint(TRUNCATE)')
      this.#write()
    })
  }

  stop(): void {
    this.#minutely?.stop()
    this.settle()
  }

  #write(): void {
    const entry = head(writerOn(this.#parts.db))
    if (entry.seq === 0 || entry.seq === this.#written) return
    const file = newestEntryFile(this.#parts.folder)
    writeFileSync(`${file}.part`, `${JSON.stringify(entry)}\n`)
    renameSync(`${file}.part`, file)
    this.#written = entry.seq
  }

  /** A full disk or a busy register must not end what it only looks after. */
  #guarded(run: () => void): void {
    try {
      run()
    } catch (error) {
      this.#parts.onFailed(error)
    }
  }
}
