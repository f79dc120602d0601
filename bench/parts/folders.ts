import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TestOffice } from '../../electron/testing/test-office.ts'
import { Lobby } from './lobby.ts'
import { quickPrinter } from './quick-printer.ts'
import { RunningClock } from './running-clock.ts'

/** Where Linux keeps files in memory: a commit there waits for no disk. */
const memoryDisk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A data folder that is gone when the measure is over. */
export class Folder implements Disposable {
  readonly path: string

  constructor(place = tmpdir()) {
    this.path = mkdtempSync(path.join(place, 'resepsionis-bench-'))
    // Also when the run is broken off.
    process.once('exit', () => this[Symbol.dispose]())
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** An office on the disk, as it would be. */
export async function preparedOffice(inside: number): Promise<Folder> {
  using prepared = await officeInMemory(inside)
  return copyOf(prepared)
}

/** Set up like every office of the tests, with `inside` guests admitted through the front door, and closed again. */
export async function officeInMemory(inside: number): Promise<Folder> {
  const folder = new Folder(memoryDisk)
  const office = await TestOffice.open({
    folder: folder.path,
    clock: new RunningClock(),
    badges: 250,
    openPrinter: () => quickPrinter,
  })
  const lobby = await Lobby.open(office.site.url)
  for (let guest = 0; guest < inside; guest += 1) {
    await lobby.admit(await lobby.receive(await lobby.register()))
  }
  await office.close()
  return folder
}

export function copyOf(folder: Folder): Folder {
  const copy = new Folder()
  cpSync(folder.path, copy.path, { recursive: true })
  return copy
}
