import type { StartOptions } from '../../launch/options.ts'
import type { ServerReport } from '../../launch/server-report.ts'
import type { ServerProcess } from '../../launch/supervisor.ts'
import { runShell } from '../shell.ts'
import { StubElectron } from './stub-electron.ts'

/** A site server that says and does what the test tells it. */
class StubServer {
  readonly port: number
  ended = false
  /** Whether it says that it closed its register, when it is ended. */
  closes = true
  #tell: (report: ServerReport) => void = () => {}
  #end: (how: string) => void = () => {}

  constructor(port: number) {
    this.port = port
  }

  readonly process: ServerProcess = {
    onReport: (listener) => {
      this.#tell = listener
    },
    ended: new Promise((resolve) => {
      this.#end = resolve
    }),
    end: async () => {
      this.ended = true
      this.#end('exit code 0')
      return this.closes
    },
  }

  reports(report: ServerReport) {
    this.#tell(report)
  }

  crashes() {
    this.#end('exit code 70')
  }
}

type Timer = { readonly at: number; readonly action: () => void }

/** The shell, running on stubs: Electron, a site server, and a clock that stands until the test moves it. */
export class ShellUnderTest {
  readonly stub = new StubElectron()
  readonly servers: StubServer[] = []
  readonly lines: string[] = []
  /** Whether the site server answers when it is asked. */
  answering = true
  #time = 0
  #timers: Timer[] = []

  async start(options: Partial<StartOptions> = {}, launched = false): Promise<void> {
    await runShell({
      electron: this.stub.electron,
      options: {
        demo: false,
        data: '/data',
        port: 4780,
        window: true,
        connect: undefined,
        kioskDisplay: undefined,
        ...options,
      },
      launched,
      later: (pause, action) => {
        const timer = { at: this.#time + pause, action }
        this.#timers.push(timer)
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer)
        }
      },
      now: () => this.#time,
      probe: async () => this.answering,
      startServer: (port) => {
        const server = new StubServer(port)
        this.servers.push(server)
        return server.process
      },
      log: (line) => this.lines.push(line),
    })
  }

  /** Starts it on a site that is set up, with kiosk and desk open. */
  async startStations(): Promise<void> {
    await this.start()
    this.server.reports({ ready: true, url: 'http://127.0.0.1:4780', demo: false, setUp: true })
  }

  get server(): StubServer {
    const server = this.servers.at(-1)
    if (server === undefined) throw new Error('No site server was started.')
    return server
  }

  /** Lets what is already under way finish. */
  settle(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve))
  }

  /** Moves the clock on, running what falls due in order. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds
    for (;;) {
      await this.settle()
      const [due] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (due === undefined) break
      this.#timers = this.#timers.filter((timer) => timer !== due)
      this.#time = due.at
      due.action()
    }
    this.#time = end
    await this.settle()
  }
}
