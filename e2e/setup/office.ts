import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { DemoClock } from '../../electron/demo-clock.ts'
import { codeOfBadge } from '../../electron/testing/lobby.ts'
import { TestScreen } from '../../electron/testing/test-screen.ts'
import { dateAt, instantAt, timeAt, weekdayOf, weekdays } from '../../shared/domain/time.ts'

const root = path.join(import.meta.dirname, '..', '..')
const zone = 'Asia/Jakarta'
type View = 'kiosk' | 'queue' | 'desk' | 'desk?station=gate' | 'office' | 'simulator' | 'start'

export const sizes = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
  laptop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const
export type Size = keyof typeof sizes

/** An office as a process of its own, as `npm start` runs it, and the screens that look at it: made up, or empty as on its first day. */
export class Office {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-e2e-'))
  url = ''
  #server: ChildProcess | undefined
  #simulator: TestScreen | undefined
  readonly #newPage: (size: Size) => Promise<Page>
  readonly #options: readonly string[]
  readonly #zone: string

  constructor(newPage: (size: Size) => Promise<Page>, { isDemo }: { isDemo: boolean }) {
    this.#newPage = newPage
    this.#options = isDemo ? ['--demo'] : []
    this.#zone = isDemo ? zone : zoneOfDay(Date.now())
  }

  /** Starts the server; after a stop or a kill on the same port, so that open screens find it again. */
  async start(): Promise<void> {
    const port = this.url ? new URL(this.url).port : '0'
    const args = [path.join(root, 'electron', 'serve.ts'), ...this.#options, '--data', this.folder, '--port', port]
    const env = { ...process.env, TZ: this.#zone }
    const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env })
    this.#server = server
    this.url = await new Promise<string>((resolve, reject) => {
      server.on('exit', (code) => reject(new Error(`The server ended with ${code}`)))
      createInterface({ input: server.stdout }).on('line', (line) => {
        const report = JSON.parse(line) as { ready?: boolean; url?: string; message?: string; quit?: boolean }
        if (report.ready && report.url) resolve(report.url)
        else if (report.ready === false) reject(new Error(report.message))
        // As the launcher does, when an administrator ends the program.
        else if (report.quit) server.kill('SIGTERM')
      })
    })
    this.#simulator = undefined
  }

  get isRunning(): boolean {
    return this.#server !== undefined && this.#server.exitCode === null && this.#server.signalCode === null
  }

  /** `SIGKILL` is the power cut; `SIGTERM` an orderly end. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const server = this.#server
    if (!server || !this.isRunning) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }

  /** Starts the server again after it was off for a while: the demonstration's clock lies in its folder. */
  async startAt(time: string): Promise<void> {
    const clock = new DemoClock(this.folder)
    clock.set(instantAt(dateAt(clock.now(), zone), time, zone))
    await this.start()
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** A screen in a window of its own. `clock`: its timers are run by the test, for waits that nobody wants to wait. */
  async open(
    view: View,
    size: Size = view === 'kiosk' ? 'portrait' : 'landscape',
    { clock = false }: { clock?: boolean } = {},
  ): Promise<Page> {
    const page = await this.#newPage(size)
    if (clock) await page.clock.install()
    await page.goto(`${this.url}/${view}`)
    return page
  }

  /** The page of the employee whose name begins so, on a telephone. */
  async openHost(name: string, size: Size = 'phone'): Promise<Page> {
    const { hosts } = await (await this.simulator()).must('simulator', 'cast', {})
    const host = hosts.find((each) => each.name.startsWith(name))
    if (!host) throw new Error(`The demonstration has no host ${name}`)
    const page = await this.#newPage(size)
    await page.goto(`${this.url}${host.path}`)
    return page
  }

  /** The levers of the demonstration, over HTTP like its own screen. */
  async simulator(): Promise<TestScreen> {
    if (!this.#simulator) {
      const opening = new TestScreen(this.url)
      const { token } = await opening.must('access', 'openSession', { screen: 'simulator', station: 'lobby' })
      this.#simulator = new TestScreen(this.url, token)
    }
    return this.#simulator
  }

  /** A kiosk over HTTP, for guests who only have to be there. */
  async kiosk(): Promise<TestScreen> {
    const opening = new TestScreen(this.url)
    const { token } = await opening.must('access', 'openSession', { screen: 'kiosk', station: 'lobby' })
    return new TestScreen(this.url, token)
  }

  /** The office screen with an administrator on, over HTTP: for what a test needs but no journey is about. */
  async administrator(): Promise<TestScreen> {
    const opening = new TestScreen(this.url)
    const { token } = await opening.must('access', 'openSession', { screen: 'office', station: 'lobby' })
    const screen = new TestScreen(this.url, token)
    const { name, pin } = await this.pinOf('administrator')
    const person = (await screen.must('access', 'people', {})).find((each) => each.name === name)
    await screen.must('access', 'signOn', { personId: person?.id ?? '', pin })
    return screen
  }

  /** The papers that came out of the printer, the newest first, as pictures; waits until they are so many. */
  async papers(count: number): Promise<Buffer[]> {
    const simulator = await this.simulator()
    let pictures: string[] = []
    const look = async () => {
      const { papers } = await simulator.must('simulator', 'state', {})
      pictures = papers.map(({ png }) => png)
      return pictures.length
    }
    await expect.poll(look, { message: 'papers out of the printer' }).toBe(count)
    return pictures.map((picture) => Buffer.from(picture.split(',')[1] ?? '', 'base64'))
  }

  /** The first and only paper so far. */
  async paper(): Promise<Buffer> {
    const [only] = await this.papers(1)
    if (!only) throw new Error('No paper came out')
    return only
  }

  /** Moves the office's clock to a time of its wall, today or some days from the day it shows now. */
  async setClock(time: string, daysAhead = 0): Promise<void> {
    const simulator = await this.simulator()
    const { now } = await simulator.must('simulator', 'state', {})
    const date = dateAt(now + daysAhead * 86_400_000, zone)
    await simulator.must('simulator', 'setClock', { now: instantAt(date, time, zone) })
  }

  /** The next Monday, so that office hours do not depend on the day on which the tests run. */
  async atWorkday(time: string): Promise<void> {
    const { now } = await (await this.simulator()).must('simulator', 'state', {})
    const today = weekdays.indexOf(weekdayOf(dateAt(now, zone)))
    await this.setClock(time, weekdays.length - today)
  }

  /** The code printed on a card of the office's stock. */
  codeOfBadge(number: string): string {
    return codeOfBadge(this.folder, number)
  }

  /** A PIN of the made-up people: of the first of that role, or of a later one. */
  async pinOf(role: 'guard' | 'official' | 'administrator', index = 0): Promise<{ name: string; pin: string }> {
    const { persons } = await (await this.simulator()).must('simulator', 'cast', {})
    const person = persons.filter((each) => each.roles.includes(role))[index]
    if (!person) throw new Error(`The demonstration has no ${role}`)
    return person
  }
}

/** Six hours apart, so that it is between nine and three in one of them. */
const aroundTheWorld = [zone, 'Africa/Lagos', 'America/Bogota', 'Pacific/Pago_Pago'] as const

/** Where it is day now: a new office takes over the machine's zone, and at night no guest could register there. */
function zoneOfDay(now: number): string {
  const found = aroundTheWorld.find((each) => {
    const time = timeAt(now, each)
    return '09:00' <= time && time < '15:00'
  })
  return found ?? zone
}

/** Runs an office for one test, and closes every window that was opened on it. */
export async function withOffice(
  browser: Browser,
  { isDemo }: { isDemo: boolean },
  use: (office: Office) => Promise<void>,
) {
  const contexts: BrowserContext[] = []
  const newPage = async (size: Size) => {
    const context = await browser.newContext({
      viewport: sizes[size],
      hasTouch: size === 'portrait',
      locale: 'id-ID',
      // Motion is drawn by the processor here, for nobody to see.
      reducedMotion: 'reduce',
    })
    contexts.push(context)
    return context.newPage()
  }
  const office = new Office(newPage, { isDemo })
  await office.start()
  await use(office)
  await Promise.all(contexts.map((context) => context.close()))
  await office.stop()
  office.remove()
}

/** Every test gets an office of its own: `office` is made up and stands at nine in the morning of a working day, `newOffice` is empty. */
export const test = base.extend<{ office: Office; newOffice: Office }>({
  office: ({ browser }, use) =>
    withOffice(browser, { isDemo: true }, async (office) => {
      await office.atWorkday('09:00')
      await use(office)
    }),
  newOffice: ({ browser }, use) => withOffice(browser, { isDemo: false }, use),
})
export { expect } from '@playwright/test'
