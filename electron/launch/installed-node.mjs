import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules')

/** The Node that `npm ci` brought along for this machine; undefined where there is none (macOS, optional packages left out). */
export function installedNode() {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  const node = join(modules, name, 'bin', windows ? 'node.exe' : 'node')
  return existsSync(node) ? node : undefined
}

export const advice =
  `Resepsionis needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
  'Run "npm ci" (it brings a fitting Node along on Linux and Windows) or install a newer Node, then try again.'
