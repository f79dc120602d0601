import { statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { databaseFile } from './open.ts'

/** Bytes that this user may still write on the disk where the folder lies. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** What a copy of the register would take at most. */
export function registerBytes(folder: string): number {
  const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return sizeOf(databaseFile(folder)) + sizeOf(`${databaseFile(folder)}-wal`)
}
