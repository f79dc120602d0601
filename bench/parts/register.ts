import { type Connection, databaseFile, openDatabase } from '../../electron/database/open.ts'
import type { Folder } from './folders.ts'

/** The register of a folder past the program, with the program's own pragmas. */
export function openRegister(folder: Folder): Connection {
  const opened = openDatabase(folder.path)
  if (!opened.ok) throw new Error(`${databaseFile(folder.path)}: ${opened.reason}`)
  return opened.db
}
