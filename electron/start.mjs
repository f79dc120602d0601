// `npm start`. Plain JavaScript that an old Node can read, so that an old Node gets a clear word instead of a syntax error:
// better-sqlite3 ends without a word on Node 20, and only Node 22.18 and newer run the .ts files as they are.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

if (process.features.typescript) await import('./launch/start.ts')
else startUnderInstalledNode()

function startUnderInstalledNode() {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  const here = dirname(fileURLToPath(import.meta.url))
  const node = join(here, '..', 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (!existsSync(node) || realpathSync(node) === process.execPath) {
    console.error(
      `Resepsionis needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
        'Run "npm ci" (it brings a fitting Node along on Linux and Windows) or install a newer Node, then "npm start" again.',
    )
    process.exitCode = 1
    return
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  child.on('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
}
