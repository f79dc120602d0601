import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TestOffice } from '../../electron/testing/test-office.ts'
import { Lobby } from './lobby.ts'
import { quickPrinter } from './quick-printer.ts'
import { RunningClock } from './running-clock.ts'

/** A data folder that is gone when the measure is over. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(path.join(tmpdir(), 'resepsionis-bench-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** Set up like every office of the tests, with `inside` guests admitted through the front door, and closed again. */
export async function preparedOffice(inside: number): Promise<Folder> {
  const folder = new Folder()
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
