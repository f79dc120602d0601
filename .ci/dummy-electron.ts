import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'

/** Marks where Electron's program keeps its switches (fuses); after it a version, a count and one character per switch. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wireVersion = 1
const untouched = '10110001'

/**
 * A folder that electron-builder takes for an unpacked Electron: so the package can be made, and what is put into it checked,
 * where Electron's program cannot be downloaded.
 */
export async function makeDummyElectron(folder: string): Promise<void> {
  const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string }
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const wire = Buffer.from([wireVersion, untouched.length, ...Buffer.from(untouched)])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(fuseSentinel), wire]), { mode: 0o755 })
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'chrome_crashpad_handler']) {
    writeFileSync(join(folder, name), '')
  }
  const app = join(folder, 'default-app')
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{}')
  await createPackage(app, join(folder, 'resources', 'default_app.asar'))
}
