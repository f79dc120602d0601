import type { OpenedForReading } from '../database/open.ts'

type Reason = Extract<OpenedForReading, { ok: false }>['reason']

/** Why a command could not read the register, and what to do. */
export const readingAdvice: Record<Reason, (file: string) => string> = {
  missing: (file) => `There is no register at ${file}. Name its folder with --data DIR.`,
  older: (file) => `${file} was written by an older Resepsionis. Start the program once, then try again.`,
  newer: (file) => `${file} was written by a newer Resepsionis. Use that version.`,
  damaged: (file) => `${file} is damaged. Keep it for examination and go back to the newest backup.`,
  'read-only': (file) => `${file} could not be opened. Run this as the user that runs Resepsionis.`,
  'disk-full': (file) => `${file} could not be read: the disk reports an error or is full.`,
  'in-use': (file) => `${file} is locked by another program. Try again in a moment.`,
}
