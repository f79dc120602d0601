import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from '../../electron/launch/browser.ts'
import { buildIfStale } from '../../electron/launch/build.ts'

const root = join(import.meta.dirname, '..', '..')
const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']

/** Before all journeys: a Chromium to run them in, and the screens as a site delivers them. */
export default async function globalSetup() {
  // Every test starts a server of its own, which need not read all its modules anew each time.
  process.env.NODE_COMPILE_CACHE = join(root, 'node_modules', '.cache', 'compiled')
  if (findBrowser(process.env) === undefined) installChromium()
  await buildIfStale('screens', { root, say: (line) => process.stdout.write(`${line}\n`) })
}

function installChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    const command = process.platform === 'linux' ? `sudo ${install.join(' ')}` : 'an installer from its makers'
    throw new Error(`The journeys run in Chromium or Chrome, and none was found. Install one with: ${command}`)
  }
  process.stdout.write(`No Chromium was found. Installing it: ${install.join(' ')}\n`)
  run(['apt-get', 'update', '-q'])
  run(install)
  if (findBrowser(process.env) === undefined) throw new Error('Chromium was installed but is not on the path.')
}

function run([program = '', ...args]: readonly string[]) {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed (${status}). Install Chromium by hand.`)
}
