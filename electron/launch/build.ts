import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describeEnding, startChild } from './child.ts'

/** What can be built, from which sources, which file shows that it was, and how vite is asked for it. */
const products = {
  screens: {
    sources: ['renderer', 'shared', 'resources', 'vite.config.ts', 'package-lock.json'],
    result: 'dist/renderer/index.html',
    config: 'vite.config.ts',
  },
  main: {
    sources: ['electron', 'shared', 'resources', 'vite.main.config.ts', 'package-lock.json'],
    result: 'dist/main/main.js',
    config: 'vite.main.config.ts',
  },
} as const

export type Product = keyof typeof products

type Parts = {
  readonly root: string
  say(line: string): void
  readonly signal?: AbortSignal
}

/** Builds a product when it is missing or older than its sources. Fails with what vite said. */
export async function buildIfStale(product: Product, { root, say, signal }: Parts): Promise<void> {
  const { sources, result, config } = products[product]
  const built = newestChange(root, [result])
  if (built > 0 && built >= newestChange(root, sources)) return
  say(
    built === 0
      ? `Building the ${product} (once, and after changes) ...`
      : `Building the ${product}: the sources have changed ...`,
  )

  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const build = startChild(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const giveUp = () => void build.end(1_000)
  signal?.addEventListener('abort', giveUp)
  let output = ''
  for (const stream of [build.process.stdout, build.process.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const ending = await build.ended
  signal?.removeEventListener('abort', giveUp)
  if (ending.kind === 'code' && ending.code === 0) return
  throw new Error(`The ${product} could not be built (${describeEnding(ending)}).\n${output.trim()}`)
}

/** The time of the newest change below some folders; folders count too, so that a deleted file is noticed. 0: nothing there. */
function newestChange(root: string, paths: readonly string[]): number {
  let newest = 0
  const note = (path: string) => {
    newest = Math.max(newest, statSync(path).mtimeMs)
  }
  for (const path of paths.map((part) => join(root, part)).filter((part) => existsSync(part))) {
    note(path)
    if (!statSync(path).isDirectory()) continue
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      // Tests and what tools keep beside the sources are not part of any product.
      const ignored =
        entry.parentPath.includes('node_modules') || entry.name === 'node_modules' || /[.]test[.]tsx?$/.test(entry.name)
      if (!ignored) note(join(entry.parentPath, entry.name))
    }
  }
  return newest
}
