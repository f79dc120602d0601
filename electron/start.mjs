// `npm start`. Plain JavaScript that an old Node can read, so that an old Node gets a clear word instead of a syntax error:
// better-sqlite3 ends without a word on Node 20, and only Node 22.18 and newer run the .ts files as they are.
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { advice, installedNode } from './launch/installed-node.mjs'

if (process.features.typescript) await import('./launch/start.ts')
else startUnder(installedNode())

function startUnder(node) {
  if (node === undefined || realpathSync(node) === process.execPath) {
    console.error(advice)
    process.exitCode = 1
    return
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  child.on('exit', (code) => process.exit(code ?? 1))
  // On Windows the terminal tells the child as well, and kill() would end it in the midst of its work.
  const pass = (signal) => process.platform !== 'win32' && child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal))
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
}
