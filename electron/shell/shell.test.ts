import { beforeEach, describe, expect, test } from 'vitest'
import { ShellUnderTest } from './testing/shell-under-test.ts'

const kioskPage = 'http://127.0.0.1:4780/kiosk'
let shell: ShellUnderTest

beforeEach(() => {
  shell = new ShellUnderTest()
})

const open = () => shell.stub.windows.filter(({ destroyed }) => !destroyed).map(({ loaded }) => loaded[0])

describe('opening', () => {
  test('kiosk and desk of a site that is set up', async () => {
    await shell.startStations()
    expect(open()).toEqual([kioskPage, 'http://127.0.0.1:4780/desk'])
    expect(shell.stub.app.sandboxed).toBe(true)
    expect(shell.stub.awake).toBe(1)
  })

  test('a demonstration is one ordinary window', async () => {
    await shell.start({ demo: true })
    shell.server.reports({ ready: true, url: 'http://127.0.0.1:4780', demo: true, setUp: true })
    expect(open()).toEqual(['http://127.0.0.1:4780/'])
    expect(shell.stub.windows[0]?.options).toMatchObject({ kiosk: false, frame: true, closable: true })
  })

  test('before the set-up the office alone, afterwards the stations', async () => {
    await shell.start()
    shell.server.reports({ ready: true, url: 'http://127.0.0.1:4780', demo: false, setUp: false })
    expect(open()).toEqual(['http://127.0.0.1:4780/office'])
    shell.server.reports({ setUp: true })
    expect(open()).toEqual([kioskPage, 'http://127.0.0.1:4780/desk'])
  })

  test('another machine’s screen, without a server here', async () => {
    await shell.start({ connect: 'http://10.0.0.5:4780/desk' })
    expect(open()).toEqual(['http://10.0.0.5:4780/desk'])
    expect(shell.servers).toEqual([])
  })

  test('a second program on the same data gives way to the first', async () => {
    shell.stub.app.alone = false
    await shell.start()
    expect(shell.servers).toEqual([])
    expect(shell.stub.app.exits).toEqual([3])
    expect(shell.lines.join()).toContain('already running on /data')
  })

  test('a server that refuses is told on screen', async () => {
    await shell.start()
    shell.server.reports({
      ready: false,
      reason: 'database-newer',
      message: 'The database is newer than this program.',
    })
    shell.server.crashes()
    await shell.settle()
    expect(shell.stub.errors).toEqual(['The database is newer than this program.'])
    expect(shell.stub.app.exits).toEqual([3])
  })
})

describe('a crash of the server', () => {
  beforeEach(() => shell.startStations())

  test('it is started again on the same port, at growing distances', async () => {
    shell.server.crashes()
    await shell.pass(250)
    expect(shell.servers.map(({ port }) => port)).toEqual([4780, 4780])
    shell.server.crashes()
    await shell.pass(499)
    expect(shell.servers).toHaveLength(2)
    await shell.pass(1)
    expect(shell.servers).toHaveLength(3)
  })

  test('a short one leaves what the guest has typed', async () => {
    shell.server.crashes()
    await shell.pass(10_000)
    expect(shell.stub.window('kiosk').loaded).toEqual([kioskPage])
  })

  test('a long one shows the waiting page, which heals by itself', async () => {
    shell.answering = false
    shell.server.crashes()
    await shell.pass(5_000)
    expect(decodeURIComponent(shell.stub.window('kiosk').page ?? '')).toContain('sedang tersambung kembali')
    shell.answering = true
    await shell.pass(1_000)
    expect(shell.stub.window('kiosk').page).toBe(kioskPage)
  })

  test('a page that could not be loaded waits and heals too', async () => {
    shell.answering = false
    shell.stub.window('kiosk').failToLoad()
    expect(shell.stub.window('kiosk').page).toMatch(/^data:text\/html/)
    await shell.pass(60_000)
    shell.answering = true
    await shell.pass(1_000)
    expect(shell.stub.window('kiosk').page).toBe(kioskPage)
  })
})

describe('a crash of a page', () => {
  beforeEach(() => shell.startStations())

  test('it is loaded again', async () => {
    shell.stub.window('kiosk').crash('oom')
    await shell.settle()
    expect(shell.stub.window('kiosk').loaded).toEqual([kioskPage, kioskPage])
  })

  test('three within five minutes start the whole program again', async () => {
    for (const pause of [0, 60_000, 60_000]) {
      await shell.pass(pause)
      shell.stub.window('kiosk').crash()
    }
    await shell.settle()
    expect(shell.server.ended).toBe(true)
    expect(shell.stub.app.relaunched).toBe(true)
    expect(shell.stub.app.exits).toEqual([75])
  })

  test('three within an hour do not', async () => {
    for (const pause of [0, 20 * 60_000, 20 * 60_000]) {
      await shell.pass(pause)
      shell.stub.window('kiosk').crash()
    }
    await shell.settle()
    expect(shell.stub.app.exits).toEqual([])
  })

  test('a page that hangs is ended and loaded again, one that only paused is not', async () => {
    const window = shell.stub.window('desk')
    window.emit('unresponsive')
    await shell.pass(14_000)
    window.emit('responsive')
    await shell.pass(60_000)
    expect(window.webContents.crashed).toBe(0)
    window.emit('unresponsive')
    await shell.pass(15_000)
    expect(window.webContents.crashed).toBe(1)
    expect(window.loaded).toHaveLength(2)
  })
})

describe('ending', () => {
  test('a locked window does not close, an administrator ends the program', async () => {
    await shell.startStations()
    expect(shell.stub.window('kiosk').close()).toBe(false)
    shell.server.reports({ quit: true })
    await shell.settle()
    expect(shell.server.ended).toBe(true)
    expect(shell.stub.app.exits).toEqual([0])
  })

  test('closing the window of a demonstration ends it', async () => {
    await shell.start({ demo: true })
    shell.server.reports({ ready: true, url: 'http://127.0.0.1:4780', demo: true, setUp: true })
    expect(shell.stub.window('start').close()).toBe(true)
    shell.stub.app.emit('window-all-closed')
    await shell.settle()
    expect(shell.server.ended).toBe(true)
    expect(shell.stub.app.exits).toEqual([0])
  })

  test('a server that ends because the program ends is not started again', async () => {
    await shell.startStations()
    shell.stub.app.quit()
    await shell.pass(60_000)
    expect(shell.servers).toHaveLength(1)
    expect(shell.lines.at(-1)).toBe('Stopped; the register is saved.')
  })

  test('a server that was ended by force is not said to be saved', async () => {
    await shell.startStations()
    shell.server.closes = false
    shell.stub.app.quit()
    await shell.settle()
    expect(shell.lines.at(-1)).toContain('did not end by itself')
  })

  test('asked twice, it ends once', async () => {
    await shell.startStations()
    shell.stub.app.quit()
    shell.stub.app.quit()
    await shell.settle()
    expect(shell.stub.app.exits).toEqual([0])
    expect(shell.lines.filter((line) => line.startsWith('Stopped'))).toHaveLength(1)
  })
})
