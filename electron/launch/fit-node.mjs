// Runs before each npm script, in plain JavaScript that an old Node can read: makes sure that what follows on the same line runs
// under a Node that fits. `npm ci` brings one along and links it as node_modules/.bin/node, which npm puts on the path; but
// npm 10, which Debian's Node 20 comes with, takes the link away again (it cleans up after the packages for other machines,
// whose link would have the same name), so it is put back here.
import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { advice, installedNode } from './installed-node.mjs'

const node = installedNode()
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '.bin')
const link = join(folder, 'node')

if (node !== undefined && process.platform !== 'win32') {
  if (!existsSync(link)) relink(relative(folder, node))
} else if (!process.features.typescript) {
  console.error(advice)
  process.exitCode = 1
}

function relink(target) {
  rmSync(link, { force: true })
  try {
    symlinkSync(target, link)
  } catch (error) {
    // Another script has just done the same.
    if (error.code !== 'EEXIST') throw error
  }
}
