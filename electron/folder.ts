import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { windowsFolder } from './launch/planned-windows.ts'
import type { ServerRefusal } from './launch/server-report.ts'

type Reason = ServerRefusal['reason']

const demoMark = 'demonstration.txt'

/** Makes the data folder where it is missing; a demonstration never runs on a folder that it did not make itself. */
export function prepareFolder(folder: string, demo: boolean): Reason | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    const isMarked = existsSync(path.join(folder, demoMark))
    // Electron needs a place for its windows before the server starts.
    const isNew = readdirSync(folder).every((name) => name === windowsFolder)
    if (demo && !isMarked && !isNew) return 'not-a-demo-folder'
    if (!demo && isMarked) return 'not-a-demo-folder'
    if (demo && isNew)
      writeFileSync(
        path.join(folder, demoMark),
        'Made-up people and visits of a demonstration. Delete the folder to begin anew.\n',
      )
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

/** A file of that name, a link that leads nowhere or in a circle, a name too long or impossible here. */
const noFolder = ['EEXIST', 'ENOTDIR', 'ENOENT', 'ELOOP', 'ENAMETOOLONG', 'EINVAL']

/** What a failing system call means for the person who started the program; what is not expected is thrown on. */
function reasonOf(error: unknown): Reason {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return 'folder-read-only'
  if (code !== undefined && noFolder.includes(code)) return 'not-a-folder'
  throw error
}
