import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isRunning, StandInProject, type Started } from './testing/stand-in-project.ts'

const display = { DISPLAY: ':stand-in', CI: 'true' }
let project: StandInProject

beforeEach(() => {
  project = new StandInProject()
  project.create()
})
afterEach(() => project.remove())

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 })
const running = (started: Started) => until(() => expect(started.output).toContain('Ctrl+C ends it'))
const serverOf = async (started: Started) => {
  const { pid } = (await (await fetch(started.url)).json()) as { pid: number }
  return pid
}
const helperOf = (screen: string) => Number(project.read(`data/windows/${screen}/helper`))

describe('without a window', () => {
  test('prints the address of every screen and ends the server when it is ended', async () => {
    const started = project.start(['--no-window'])
    await running(started)
    expect(started.output).toMatch(/desk +http:\/\/127\.0\.0\.1:\d+\/desk/)
    expect(started.output).not.toContain('/simulator')
    const server = await serverOf(started)
    started.signal('SIGTERM')
    expect(await started.exit()).toBe(0)
    expect(isRunning(server)).toBe(false)
    expect(project.read('data/stopped')).toBe('cleanly')
    await until(() => expect(started.output.trimEnd()).toMatch(/Stopped; the register is saved\.$/))
  })

  test('a demonstration also has the simulator', async () => {
    const started = project.start(['--demo', '--no-window'])
    await running(started)
    expect(started.output).toContain('demonstration')
    expect(started.output).toContain('/simulator')
  })

  test('a server that refuses is told in its own words and the start fails', async () => {
    project.write('data/refuse', 'The folder is in use by another start.')
    const started = project.start(['--no-window'])
    expect(await started.exit()).toBe(1)
    expect(started.output).toContain('The folder is in use by another start.')
    expect(started.output).not.toContain('Stopped')
  })

  test('a server that crashes comes back at the same address', async () => {
    const started = project.start(['--no-window'])
    await running(started)
    const before = await serverOf(started)
    await fetch(`${started.url}/crash`)
    await until(() => expect(started.output).toContain('running again'))
    expect(started.output).toContain('exit code 70')
    expect(await serverOf(started)).not.toBe(before)
  })

  test('a server that goes without a word is not said to be saved in good order, whatever its exit code', async () => {
    project.write('data/dies-badly', '')
    const started = project.start(['--no-window'])
    await running(started)
    started.signal('SIGINT')
    expect(await started.exit()).toBe(0)
    await until(() => expect(started.output).toContain('The site server did not end by itself'))
    expect(started.output).not.toContain('the register is saved')
  })

  test('nor is one that was killed while it closed', async () => {
    project.write('data/hangs', '')
    const started = project.start(['--no-window'])
    await running(started)
    const server = await serverOf(started)
    started.signal('SIGINT')
    await until(() => expect(project.exists('data/asked-to-end')).toBe(true))
    process.kill(server, 'SIGKILL')
    expect(await started.exit()).toBe(0)
    await until(() => expect(started.output).toContain('The site server did not end by itself'))
    expect(started.output).not.toContain('the register is saved')
  })

  test('the server ends by itself when the start is killed', async () => {
    const started = project.start(['--no-window'])
    await running(started)
    const server = await serverOf(started)
    started.signal('SIGKILL')
    await until(() => expect(isRunning(server)).toBe(false))
  })

  test('an administrator who ends the program ends everything', async () => {
    const started = project.start(['--no-window'])
    await running(started)
    await fetch(`${started.url}/quit`)
    expect(await started.exit()).toBe(0)
  })

  test('an unknown option is refused with the known ones', async () => {
    const started = project.start(['--fullscreen'])
    expect(await started.exit()).toBe(2)
    expect(started.output).toContain("Unknown option '--fullscreen'")
    expect(started.output).toContain('--no-window')
  })
})

describe('in a browser', () => {
  const start = (args: readonly string[] = []) =>
    project.start(args, { ...display, RESEPSIONIS_BROWSER: project.browser() })

  test('kiosk and desk open, and closing the last one ends everything', async () => {
    const started = start()
    await until(() => expect(project.opened()).toEqual(['/desk', '/kiosk']))
    const server = await serverOf(started)
    const helper = helperOf('kiosk')
    project.closeWindow('kiosk')
    await until(() => expect(isRunning(helper)).toBe(false))
    expect(isRunning(server)).toBe(true)
    project.closeWindow('desk')
    expect(await started.exit()).toBe(0)
    expect(isRunning(server)).toBe(false)
  })

  test('ending it closes the windows with all their processes', async () => {
    const started = start()
    await until(() => expect(project.opened()).toHaveLength(2))
    await until(() => expect(helperOf('desk')).toBeGreaterThan(0))
    const helpers = [helperOf('kiosk'), helperOf('desk')]
    started.signal('SIGINT')
    expect(await started.exit()).toBe(0)
    expect(helpers.filter(isRunning)).toEqual([])
  })

  test('a demonstration is one window on the start page', async () => {
    start(['--demo'])
    await until(() => expect(project.opened()).toEqual(['/']))
  })

  test('before the set-up only that opens; after it kiosk and desk', async () => {
    project.write('data/not-set-up', '')
    const started = start()
    await until(() => expect(project.opened()).toEqual(['/office']))
    await fetch(`${started.url}/set-up`)
    await until(() => expect(project.opened()).toEqual(['/desk', '/kiosk', '/office']))
  })

  test('a browser that cannot open a window is told and the server runs on', async () => {
    const broken = project.program('broken', 'process.exit(1)')
    const started = project.start(['--demo'], { ...display, RESEPSIONIS_BROWSER: broken })
    await until(() => expect(started.output).toContain('could not open a window (exit code 1)'))
    expect(await serverOf(started)).toBeGreaterThan(0)
  })

  test('where there is no browser the addresses are enough', async () => {
    const started = project.start(['--demo'], display)
    await running(started)
    expect(started.output).toContain('There is neither Electron nor Chromium nor Chrome here.')
    expect(await serverOf(started)).toBeGreaterThan(0)
  })

  test('the browser is found on the path', async () => {
    project.write('bin/chromium', '')
    const started = project.start(['--demo'], { ...display, PATH: `${project.root}/bin` })
    await until(() => expect(started.output).toContain(`Opening windows with ${project.root}/bin/chromium`))
  })

  test('where there is no display no window is tried', async () => {
    const started = project.start(['--demo'], { RESEPSIONIS_BROWSER: project.browser() })
    await running(started)
    expect(started.output).toContain('There is no display here')
    expect(project.opened()).toEqual([])
  })
})

describe('with another machine', () => {
  test('opens windows there and starts no server', async () => {
    const browser = project.browser()
    const command = ['electron/start.mjs', '--data', 'data', '--connect', 'http://10.0.0.5:4780/desk']
    const started = project.run(command, { ...display, RESEPSIONIS_BROWSER: browser })
    await until(() => expect(project.opened()).toEqual(['/desk']))
    project.closeWindow('desk')
    expect(await started.exit()).toBe(0)
    expect(started.output).not.toContain('Resepsionis is running')
  })
})
