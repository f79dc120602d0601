import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
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

export const isDemoFolder = (folder: string): boolean => existsSync(path.join(folder, demoMark))

const address = z.object({ url: z.url(), key: z.string() })
/** Where the site server of a folder answers, and the key by which it knows a command of somebody who may read the folder. */
export type SiteAddress = z.infer<typeof address>
const addressFile = (folder: string) => path.join(folder, 'site-server.json')

/** Fails on a full disk: then no command finds the server, and nothing else is lost. */
export function writeAddress(folder: string, where: SiteAddress): void {
  rmSync(addressFile(folder), { force: true })
  writeFileSync(addressFile(folder), `${JSON.stringify(where)}\n`, { mode: 0o600 })
}

export function removeAddress(folder: string): void {
  rmSync(addressFile(folder), { force: true })
}

/** null where no site server has left one; after a power cut it may be an old one. */
export function readAddress(folder: string): SiteAddress | null {
  try {
    return address.parse(JSON.parse(readFileSync(addressFile(folder), 'utf8')))
  } catch {
    return null
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
