import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Child, startChild } from '../child.ts'
import { parentOf } from '../stop-signal.ts'

type Environment = { readonly [name: string]: string }

const product = join(import.meta.dirname, '..', '..', '..')

/**
 * A folder laid out like the project, with the real launcher and stand-ins for what it starts: the site server (serve.ts beside
 * this file), vite, Electron and the browser.
 */
export class StandInProject {
  readonly root = mkdtempSync(join(tmpdir(), 'resepsionis-start-'))
  readonly data = join(this.root, 'data')
  readonly #started: Child[] = []

  create() {
    for (const part of ['electron/start.mjs', 'electron/launch', 'package.json']) {
      cpSync(join(product, part), join(this.root, part), { recursive: true })
    }
    symlinkSync(join(product, 'shared'), join(this.root, 'shared'))
    cpSync(join(import.meta.dirname, 'serve.ts'), join(this.root, 'electron', 'serve.ts'))
    mkdirSync(join(this.root, 'node_modules'))
    for (const name of ['zod', '@orpc', '.bin']) {
      symlinkSync(join(product, 'node_modules', name), join(this.root, 'node_modules', name))
    }
    this.write('renderer/index.html', 'source')
    this.write('dist/renderer/index.html', 'built before')
    this.write('dist/main/main.js', 'built before')
    this.write(
      'node_modules/vite/bin/vite.js',
      `const fs = require('node:fs')
       fs.appendFileSync('vite-runs', process.argv.slice(2).join(' ') + '\\n')
       const file = process.argv.includes('vite.main.config.ts') ? 'dist/main/main.js' : 'dist/renderer/index.html'
       fs.mkdirSync(require('node:path').dirname(file), { recursive: true })
       fs.writeFileSync(file, 'built by vite')`,
    )
  }

  write(path: string, text: string, mode = 0o644) {
    const file = join(this.root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode })
    return file
  }

  /** What a file holds; empty when it does not exist. */
  read(path: string): string {
    const file = join(this.root, path)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }

  exists(path: string): boolean {
    return existsSync(join(this.root, path))
  }

  /** The path of a new program that runs this script under the Node of the tests. */
  program(name: string, script: string): string {
    return this.write(`programs/${name}.cjs`, `#!${process.execPath}\n${script}`, 0o755)
  }

  /** A browser that notes the pages it was asked for and the processes it made, and stays until its window is closed. */
  browser(): string {
    return this.program(
      'browser',
      `const fs = require('node:fs')
       const value = (name) => process.argv.find((arg) => arg.startsWith(name))?.slice(name.length)
       const profile = value('--user-data-dir=')
       fs.mkdirSync(profile, { recursive: true })
       const helper = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
       fs.writeFileSync(profile + '/helper', String(helper.pid))
       helper.unref()
       fs.appendFileSync('opened', value('--app=') + '\\n')
       setInterval(() => fs.existsSync(profile + '/close') && process.exit(0), 20)`,
    )
  }

  /** Closes the window that the stand-in browser opened for a screen. */
  closeWindow(screen: string) {
    this.write(`data/windows/${screen}/close`, '')
  }

  /** The addresses of the windows that were opened, as paths. */
  opened(): string[] {
    const lines = this.read('opened').split('\n').filter(Boolean)
    return lines.map((url) => new URL(url).pathname).sort()
  }

  /** `npm start -- --data data --port 0 ...`, without npm. */
  start(args: readonly string[], environment: Environment = {}): Started {
    return this.run(['electron/start.mjs', '--data', 'data', '--port', '0', ...args], environment)
  }

  /** Runs Node with these arguments, or another program. */
  run(args: readonly string[], environment: Environment = {}, program = process.execPath): Started {
    const child = startChild(program, args, {
      cwd: this.root,
      env: { PATH: '/nowhere', HOME: this.root, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#started.push(child)
    return new Started(child)
  }

  async remove() {
    await Promise.all(this.#started.map((child) => child.end(5_000)))
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** A start that was begun: what it printed so far, and its end. */
export class Started {
  output = ''
  readonly child: Child

  constructor(child: Child) {
    this.child = child
    for (const stream of [child.process.stdout, child.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString()
      })
    }
  }

  get url(): string {
    return /http:\/\/127\.0\.0\.1:\d+/.exec(this.output)?.[0] ?? ''
  }

  /** The processes that it started itself. */
  children(): number[] {
    const all = readdirSync('/proc').map(Number).filter(isRunning)
    return all.filter((pid) => parentOf(pid) === String(this.child.process.pid))
  }

  /** Ends it as Ctrl+C and systemd do: one signal to the one process. */
  signal(signal: NodeJS.Signals) {
    this.child.process.kill(signal)
  }

  /** The exit code. */
  async exit(): Promise<number | undefined> {
    const ending = await this.child.ended
    return ending.kind === 'code' ? ending.code : undefined
  }
}

/** Whether a process with this id is still running (a zombie that nobody has collected is not). */
export function isRunning(pid: number): boolean {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && !/\) [ZX] /.test(readFileSync(file, 'utf8'))
}
