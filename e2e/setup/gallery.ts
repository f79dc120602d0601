import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

export type Gallery = AsyncDisposable & {
  /** The page of all shared parts, which is in every build but the product's own. */
  readonly url: string
  /** For what a test writes beside it; goes with the gallery. */
  readonly folder: string
}

export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'resepsionis-parts-'))
  const outDir = join(folder, 'screens')
  await build({ mode: 'test', logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await preview({ build: { outDir }, preview: { host: '127.0.0.1', port: 0, proxy: {} } })
  return {
    url: `${server.resolvedUrls?.local[0]}gallery`,
    folder,
    [Symbol.asyncDispose]: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
