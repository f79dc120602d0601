import { mkdirSync, realpathSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { obtainElectron } from './electron-binary.ts'
import { StandInProject } from './testing/stand-in-project.ts'

const display = { DISPLAY: ':stand-in' }
let project: StandInProject

beforeEach(() => {
  project = new StandInProject()
  project.create()
})
afterEach(() => project.remove())

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 })

describe('building', () => {
  const startAndEnd = async () => {
    const started = project.start(['--no-window'])
    await until(() => expect(started.output).toContain('Ctrl+C ends it'))
    started.signal('SIGTERM')
    await started.exit()
    return started.output
  }
  const change = (path: string, seconds: number) => {
    const time = Date.now() / 1_000 + seconds
    utimesSync(join(project.root, path), time, time)
  }

  test('screens that are newer than their sources are taken as they are', async () => {
    change('dist/renderer/index.html', 3600)
    expect(await startAndEnd()).not.toContain('Building')
    expect(project.read('dist/renderer/index.html')).toBe('built before')
  })

  test('screens are built again when a source has changed', async () => {
    change('dist/renderer/index.html', 3600)
    change('renderer/index.html', 7200)
    expect(await startAndEnd()).toContain('Building the screens: the sources have changed')
    expect(project.read('dist/renderer/index.html')).toBe('built by vite')
  })

  test('a build that fails ends the start with what the tool said', async () => {
    project.write('node_modules/vite/bin/vite.js', "console.error('a comma is missing'); process.exitCode = 1")
    change('dist/renderer/index.html', -3600)
    const started = project.start(['--no-window'])
    expect(await started.exit()).toBe(1)
    expect(started.output).toContain('a comma is missing')
  })
})

describe('Electron', () => {
  /** An Electron that notes how it was called and then does what the script says; gives back what path.txt names it by. */
  const electron = (script: string) => {
    const note = "require('node:fs').appendFileSync('electron-runs', process.argv.slice(2).join(' ') + '\\n')"
    project.program('electron', `${note}\n${script}`)
    return '../../../programs/electron.cjs'
  }
  const install = (script: string) => project.write('node_modules/electron/path.txt', electron(script))
  const runs = () => project.read('electron-runs').split('\n').filter(Boolean)

  test('is used where it is installed, with the bundled main process', async () => {
    install('process.exit(0)')
    rmSync(join(project.root, 'dist/main'), { recursive: true })
    const started = project.start(['--demo', '--kiosk-display', '2'], display)
    expect(await started.exit()).toBe(0)
    expect(runs()[0]).toContain(`${project.root} --data ${project.data} --port 0 --demo --kiosk-display 2`)
    expect(project.read('vite-runs')).toContain('vite.main.config.ts')
  })

  test('is ended with the start', async () => {
    install('setInterval(() => {}, 1000)')
    const started = project.start(['--demo'], display)
    await until(() => expect(runs()).toHaveLength(1))
    started.signal('SIGTERM')
    expect(await started.exit()).toBe(0)
  })

  test('is asked by a message, which Windows has too, and has the time to end in order', async () => {
    install(
      `process.on('SIGTERM', () => {})
       process.on('message', (order) => {
         require('node:fs').writeFileSync('order', order)
         process.exit(0)
       })`,
    )
    const started = project.start(['--demo'], display)
    await until(() => expect(runs()).toHaveLength(1))
    started.signal('SIGINT')
    expect(await started.exit()).toBe(0)
    expect(project.read('order')).toBe('end')
  })

  test('starts again when it asks for that', async () => {
    install(
      "const runs = require('node:fs').readFileSync('electron-runs', 'utf8').split('\\n').length\nprocess.exit(runs < 4 ? 75 : 0)",
    )
    expect(await project.start(['--demo'], display).exit()).toBe(0)
    expect(runs()).toHaveLength(3)
  })

  test('a refusal of its server is the end', async () => {
    install('process.exit(3)')
    expect(await project.start(['--demo'], { ...display, PATH: '/nowhere' }).exit()).toBe(1)
  })

  test('where it cannot open a window the browser is taken', async () => {
    install('process.exit(127)')
    const started = project.start(['--demo'], display)
    await until(() => expect(started.output).toContain('There is neither'))
    expect(started.output).toContain('Electron ended (exit code 127)')
  })

  test('is fetched once where it is missing', async () => {
    const name = electron('process.exit(0)')
    project.write(
      'node_modules/electron/install.js',
      `require('node:fs').writeFileSync(__dirname + '/path.txt', '${name}')`,
    )
    const started = project.start(['--demo'], display)
    expect(await started.exit()).toBe(0)
    expect(started.output).toContain('Downloading')
    expect(runs()).toHaveLength(1)
  })

  test('a failed download is told and not repeated the same day', async () => {
    project.write('node_modules/electron/install.js', "console.error('no route to host'); process.exit(1)")
    const first = project.start(['--demo'], display)
    await until(() => expect(first.output).toContain('Ctrl+C ends it'))
    expect(first.output).toContain('Electron could not be downloaded (no route to host).')
    const second = project.start(['--demo'], display)
    await until(() => expect(second.output).toContain('Ctrl+C ends it'))
    expect(second.output).not.toContain('Downloading')
    expect(second.output).toContain('not tried again until tomorrow')
  })

  test('a download that hangs is told of while it lasts and given up after a minute', async () => {
    project.write('node_modules/electron/install.js', 'setInterval(() => {}, 1000)')
    const said: string[] = []
    const stop = new AbortController()
    const parts = { root: project.root, signal: stop.signal, say: (line: string) => said.push(line) }
    onTestFinished(() => stop.abort())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
    try {
      const obtained = obtainElectron(parts)
      vi.advanceTimersByTime(59_999)
      expect(said).toHaveLength(12)
      expect(said.slice(1, 4)).toEqual(['  ... 5 s', '  ... 10 s', '  ... 15 s'])
      vi.advanceTimersByTime(1)
      expect(await obtained).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
    expect(said.at(-1)).toBe('Electron could not be downloaded (it took too long).')
    expect(await obtainElectron(parts)).toBeUndefined()
    expect(said.at(-1)).toContain('not tried again until tomorrow')
  })

  test.each([
    ['in an automated run', ['--demo'], { ...display, CI: 'true' }],
    ['without windows', ['--demo', '--no-window'], display],
    ['without a display', ['--demo'], {}],
  ])('is never fetched %s', async (_case, args, environment) => {
    project.write('node_modules/electron/install.js', "require('node:fs').writeFileSync('fetched', 'yes')")
    const started = project.start(args, environment)
    await until(() => expect(started.output).toContain('Ctrl+C ends it'))
    expect(project.read('fetched')).toBe('')
  })
})

describe('the Node it runs under', () => {
  test('an unfit Node hands over to the installed one', async () => {
    const args = ['--no-experimental-strip-types', 'electron/start.mjs', '--help']
    const platform = `node-${process.platform}-${process.arch}`
    project.write(`node_modules/${platform}/bin/node`, `#!/bin/sh\nexec ${process.execPath} "$@"`, 0o755)
    const started = project.run(args)
    expect(await started.exit()).toBe(0)
    expect(started.output).toContain('Usage: npm start')
  })

  test('an unfit Node without a fit one says what to do', async () => {
    const started = project.run(['--no-experimental-strip-types', 'electron/start.mjs', '--help'])
    expect(await started.exit()).toBe(1)
    expect(started.output).toContain('needs Node 22.18 or newer')
    expect(started.output).toContain('npm ci')
  })

  test('the link to the installed Node is put back where npm 10 took it away, also when it leads nowhere', async () => {
    const platform = `node-${process.platform}-${process.arch}`
    const node = project.write(`node_modules/${platform}/bin/node`, '', 0o755)
    const link = join(project.root, 'node_modules/.bin/node')
    rmSync(join(project.root, 'node_modules/.bin'))
    mkdirSync(join(project.root, 'node_modules/.bin'))
    for (const before of [undefined, '../nowhere']) {
      if (before !== undefined) {
        rmSync(link)
        symlinkSync(before, link)
      }
      expect(await project.run(['electron/launch/fit-node.mjs']).exit()).toBe(0)
      expect(realpathSync(link)).toBe(realpathSync(node))
    }
  })

  test('when npm itself is ended, everything it started ends', async () => {
    const { PATH = '' } = process.env
    const npm = project.run(['start', '--', '--no-window', '--data', 'data', '--port', '0'], { PATH }, 'npm')
    await until(() => expect(npm.output).toContain('Ctrl+C ends it'))
    npm.child.process.kill('SIGKILL')
    await until(() => expect(project.read('data/stopped')).toBe('cleanly'))
  })
})
