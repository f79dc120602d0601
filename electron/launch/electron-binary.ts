import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describeEnding, startChild } from './child.ts'

type Environment = { readonly [name: string]: string | undefined }

const patience = 60_000
const day = 24 * 60 * 60_000

/**
 * The Electron program of this project, or undefined where its download never took place. Electron's own package is not
 * imported for this: under Node that would begin a download.
 */
export function findElectron(root: string, environment: Environment): string | undefined {
  const folder = join(root, 'node_modules', 'electron')
  const named = join(folder, 'path.txt')
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH
  if (override === undefined && !existsSync(named)) return undefined
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : programName()
  const program = join(override ?? join(folder, 'dist'), name)
  return existsSync(program) ? program : undefined
}

function programName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

type Parts = { readonly root: string; readonly signal: AbortSignal; say(line: string): void }

/** Downloads Electron, once a day at most when that fails, and gives back its program; undefined when it could not be had. */
export async function obtainElectron({ root, signal, say }: Parts): Promise<string | undefined> {
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  const failure = join(root, 'node_modules', '.cache', 'resepsionis', 'electron-not-obtained')
  if (!existsSync(installer)) return undefined
  if (existsSync(failure) && Date.now() - statSync(failure).mtimeMs < day) {
    say('Electron is not installed; its download failed within the last day and is not tried again until tomorrow.')
    return undefined
  }
  const problem = await download(installer, { root, signal, say })
  if (signal.aborted) return undefined
  if (problem !== undefined) {
    mkdirSync(dirname(failure), { recursive: true })
    writeFileSync(failure, problem)
    say(`Electron could not be downloaded (${problem}).`)
    return undefined
  }
  rmSync(failure, { force: true })
  return findElectron(root, process.env)
}

/** Undefined when it worked, else the reason in a few words. */
async function download(installer: string, { root, signal, say }: Parts): Promise<string | undefined> {
  say(`Electron is not installed yet. Downloading it, some 120 MB, for ${patience / 1_000} seconds at most ...`)
  const child = startChild(process.execPath, [installer], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.process.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const started = Date.now()
  const progress = setInterval(() => say(`  ... ${Math.round((Date.now() - started) / 1_000)} s`), 5_000)
  let tookTooLong = false
  const giveUp = () => void child.end(1_000)
  const timeout = setTimeout(() => {
    tookTooLong = true
    giveUp()
  }, patience)
  signal.addEventListener('abort', giveUp)
  const ending = await child.ended
  clearTimeout(timeout)
  clearInterval(progress)
  signal.removeEventListener('abort', giveUp)
  if (ending.kind === 'code' && ending.code === 0) return undefined
  if (tookTooLong) return 'it took too long'
  return complaint.split('\n')[0]?.trim() || describeEnding(ending)
}
