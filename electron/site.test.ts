import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseFile } from './database/open.ts'
import { asNobody, startServer } from './testing/server-process.ts'
import { TestOffice } from './testing/test-office.ts'
import { TestScreen } from './testing/test-screen.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const start = (args: readonly string[] = [], command?: readonly string[]) => startServer(folder, args, command)

describe('a start is refused, clearly and without harm', () => {
  test('when the data folder is in use', async () => {
    const office = await TestOffice.open({ folder })
    expect(await start()).toMatchObject({ ready: false, reason: 'data-in-use' })
    await office.close()
    expect(await start()).toMatchObject({ ready: true })
  })

  test('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    expect(await start(['--port', port])).toMatchObject({ ready: false, reason: 'port-taken' })
    other.close()
  })

  test('when the register was written by a newer version', async () => {
    const db = new Database(databaseFile(folder))
    db.pragma('user_version = 999')
    db.close()
    const before = readFileSync(databaseFile(folder))
    expect(await start()).toMatchObject({ ready: false, reason: 'database-newer' })
    expect(readFileSync(databaseFile(folder))).toEqual(before)
  })

  test('when the register is damaged', async () => {
    writeFileSync(databaseFile(folder), 'this is no register'.repeat(500))
    const before = readFileSync(databaseFile(folder))
    expect(await start()).toMatchObject({ ready: false, reason: 'database-damaged' })
    expect(readFileSync(databaseFile(folder))).toEqual(before)
  })

  test('when the demonstration is asked for on a real register, and the other way round', async () => {
    writeFileSync(path.join(folder, 'something.txt'), 'mine')
    expect(await start(['--demo'])).toMatchObject({ ready: false, reason: 'not-a-demo-folder' })
    rmSync(path.join(folder, 'something.txt'))
    expect(await start(['--demo'])).toMatchObject({ ready: true })
    expect(await start()).toMatchObject({ ready: false, reason: 'not-a-demo-folder' })
  })

  test('when the folder may not be written', async () => {
    // Root may write everywhere, so the server runs as nobody; an ordinary user just loses the right.
    execFileSync('chmod', ['a-w,a+rx', folder])
    expect(await start([], asNobody)).toMatchObject({ ready: false, reason: 'folder-read-only' })
  })
})

describe('a full disk', () => {
  /** A disk of its own for the server, eight megabytes small; seen from here through the process that has it mounted. */
  async function startOnSmallDisk() {
    const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user']
    const script = `mount -t tmpfs -o size=8m tmpfs "$1" && exec "$0" "$2" --demo --port 0 --data "$1/register"`
    const args = [
      ...asRoot,
      '--mount',
      'sh',
      '-c',
      script,
      process.execPath,
      folder,
      path.join(import.meta.dirname, 'serve.ts'),
    ]
    const server = spawn('unshare', args, { stdio: ['pipe', 'pipe', 'inherit'] })
    const line = await new Promise<string>((resolve) =>
      server.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))),
    )
    const { url } = JSON.parse(line) as { url: string }
    return { server, url, disk: path.join('/proc', String(server.pid), 'root', folder) }
  }

  function fill(disk: string): string {
    const file = path.join(disk, 'filler')
    const block = Buffer.alloc(16_384)
    try {
      for (;;) appendFileSync(file, block)
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
    }
    return file
  }

  test('refuses the change in words, keeps what was confirmed, and goes on when there is room again', async () => {
    const { server, url, disk } = await startOnSmallDisk()
    const { kiosk, form } = await openKiosk(url)
    const desk = await sessionOf(url, 'desk')
    const waiting = async () => (await desk.must('desk', 'overview', {})).waiting.map((visit) => visit.name)
    await kiosk.must('kiosk', 'register', form)
    const filler = fill(disk)
    const other = { ...form, name: 'Tamu Lain', telephone: '081299999999', photo: photoOf(300_000) }
    expect(await kiosk.refused('kiosk', 'register', other)).toEqual({ code: 'disk-full' })
    expect(await waiting()).toEqual(['Siti Wulandari'])
    rmSync(filler)
    await kiosk.must('kiosk', 'register', other)
    expect(await waiting()).toEqual(['Siti Wulandari', 'Tamu Lain'])
    await stop(server)
  })

  test('lets nobody sign on, since nothing that he does could be written down', { timeout: 60_000 }, async () => {
    const { server, url, disk } = await startOnSmallDisk()
    const filler = await fillToTheLast(url, disk)
    const signOn = async () => signOnAsGuard(url)
    await expect.poll(signOn, { timeout: 30_000 }).toEqual({ ok: false, refusal: { code: 'disk-full' } })
    rmSync(filler)
    expect(await signOn()).toMatchObject({ ok: true, value: { roles: ['desk', 'guard'] } })
    await stop(server)
  })

  test('prints no paper twice: what cannot be written down waits', { timeout: 60_000 }, async () => {
    const { server, url, disk } = await startOnSmallDisk()
    const simulator = await sessionOf(url, 'simulator')
    const desk = await sessionOf(url, 'desk')
    await signOnAsGuard(url, desk)
    const jobs = () => desk.must('printing', 'jobs', {})
    const setAll = async (fault: 'none' | 'paper-out') => {
      const { printers } = await simulator.must('simulator', 'state', {})
      for (const { key } of printers) await simulator.must('simulator', 'setPrinter', { printer: key, fault })
      await desk.must('printing', 'retry', {})
    }
    const paperIds = async () => (await simulator.must('simulator', 'state', {})).papers.map(({ id }) => id)
    await setAll('paper-out')
    const lists = 8
    for (let list = 0; list < lists; list += 1) await desk.must('closing', 'printWalkingList', {})
    const before = await paperIds()
    const filler = await fillToTheLast(url, disk)
    await setAll('none')
    const states = async () => new Set((await jobs()).slice(0, lists).map(({ state }) => state))
    // The small writes that still find room come to an end; from there on the queue stands.
    for (let looks = 0; looks < 40; looks += 1) await desk.must('printing', 'retry', {})
    rmSync(filler)
    await expect.poll(states, { timeout: 30_000 }).toEqual(new Set(['printed']))
    expect((await paperIds()).filter((id) => !before.includes(id))).toHaveLength(lists)
    await stop(server)
  })

  async function stop(server: ChildProcess): Promise<void> {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }

  const photoOf = (length: number) => `data:image/jpeg;base64,/9j/${'A'.repeat(length)}`

  /** A kiosk by day, and what a guest fills in there. */
  async function openKiosk(url: string) {
    const kiosk = await sessionOf(url, 'kiosk')
    const profile = await kiosk.must('site', 'profile', {})
    if (profile.today.isNight) await moveToMorning(url)
    const form = {
      name: 'Siti Wulandari',
      telephone: '081234567890',
      organisation: '',
      purposeKey: profile.purposes[0]?.key ?? null,
      purposeText: '',
      host: null,
      companions: [],
      vehicle: null,
      photo: null,
      language: 'id' as const,
      agreedIn: 'id' as const,
    }
    return { kiosk, form }
  }

  /** Also the room that the register's own files have left: guests are registered, with ever smaller photos, until none fits. */
  async function fillToTheLast(url: string, disk: string): Promise<string> {
    const { kiosk, form } = await openKiosk(url)
    const filler = fill(disk)
    for (const photo of [photoOf(300_000), photoOf(30_000), null]) {
      await expect
        .poll(() => kiosk.ask('kiosk', 'register', { ...form, photo }), { timeout: 30_000 })
        .toEqual({ ok: false, refusal: { code: 'disk-full' } })
    }
    return filler
  }

  async function signOnAsGuard(url: string, desk?: TestScreen) {
    const { persons } = await (await sessionOf(url, 'simulator')).must('simulator', 'cast', {})
    const guard = persons.find(({ roles }) => roles.includes('guard'))
    const screen = desk ?? (await sessionOf(url, 'desk'))
    const person = (await screen.must('access', 'people', {})).find(({ name }) => name === guard?.name)
    return screen.ask('access', 'signOn', { personId: person?.id ?? '', pin: guard?.pin ?? '' })
  }

  async function sessionOf(url: string, screen: 'kiosk' | 'desk' | 'simulator') {
    const { token } = await new TestScreen(url).must('access', 'openSession', { screen, station: 'lobby' })
    return new TestScreen(url, token)
  }

  /** The demonstration's clock shows the machine's hour; at night the kiosk would not register. */
  async function moveToMorning(url: string): Promise<void> {
    const simulator = await sessionOf(url, 'simulator')
    const { now } = await simulator.must('simulator', 'state', {})
    await simulator.must('simulator', 'setClock', { now: now + 10 * 3_600_000 })
  }
})

describe('the clock of the machine', () => {
  const minute = 60_000
  /** By how much the journal says that the clock jumped, each time. */
  function jumps(): number[] {
    const db = new Database(databaseFile(folder), { readonly: true })
    const rows = db
      .prepare<[], { clear: string }>("SELECT clear FROM journal WHERE what = 'clock-jumped' ORDER BY seq")
      .all()
    db.close()
    return rows.map(({ clear }) => JSON.parse(clear).by)
  }
  const alarmsOf = async (office: TestOffice) => {
    const { alarms } = await (await office.desk()).must('desk', 'overview', {})
    return alarms.map((alarm) => alarm.kind)
  }

  test.each([
    ['back', -120],
    ['forward', 120],
  ])('set %s is noticed, journalled and shown at the desk', async (_, minutes) => {
    const office = await TestOffice.open({ folder })
    office.clock.jump(minutes)
    office.site.lookAtClock()
    expect(await alarmsOf(office)).toContain('clock-jumped')
    expect(jumps()).toEqual([minutes * minute])
    await office.close()
  })

  test('set back while the program was off is noticed at the start', async () => {
    const first = await TestOffice.open({ folder })
    first.clock.pass(30)
    await first.desk()
    await first.close()
    first.clock.jump(-60)
    const office = await TestOffice.open({ folder, clock: first.clock })
    expect(await alarmsOf(office)).toContain('clock-jumped')
    expect(jumps()).toEqual([-60 * minute])
    await office.close()
    await (await TestOffice.open({ folder, clock: first.clock })).close()
    expect(jumps(), 'told once').toHaveLength(1)
  })

  test('that stood still while the program was off is none, nor is a night in which it was off', async () => {
    const first = await TestOffice.open({ folder })
    await first.close()
    first.clock.pass(14 * 60)
    const office = await TestOffice.open({ folder, clock: first.clock })
    expect(await alarmsOf(office)).not.toContain('clock-jumped')
    expect(jumps()).toEqual([])
    await office.close()
  })
})
