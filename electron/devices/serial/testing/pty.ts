import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A serial port that the operating system believes in: a pseudo-terminal made by `script` (package bsdutils, essential in
 * Debian). The path stays the same over unplugging, as with a udev link.
 */
export class PseudoTerminal {
  #folder = ''
  #child: ChildProcessWithoutNullStreams | undefined
  readonly #hear: (bytes: Uint8Array) => void

  /** `hear` gets what the driver writes. */
  constructor(hear: (bytes: Uint8Array) => void) {
    this.#hear = hear
  }

  get path(): string {
    return join(this.#folder, 'port')
  }

  async start(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'resepsionis-pty-'))
    await this.plugIn()
  }

  async plugIn(): Promise<void> {
    const inside = 'stty raw -echo; tty; exec sleep 3600'
    const child = spawn('script', ['-q', '-f', '-c', inside, '/dev/null'], { detached: true })
    this.#child = child
    const [name]: Buffer[] = await once(child.stdout, 'data')
    await symlink(String(name).trim(), this.path)
    child.stdout.on('data', (bytes: Buffer) => this.#hear(bytes))
    child.stdin.on('error', () => undefined)
  }

  /** Bytes from the device's end. */
  send(bytes: Uint8Array): void {
    if (this.#child?.stdin.writable) this.#child.stdin.write(bytes)
  }

  /** The terminal goes away under the driver, as a pulled USB adapter does. */
  async pull(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child?.pid === undefined) return
    await rm(this.path, { force: true })
    const gone = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await gone
  }

  async end(): Promise<void> {
    await this.pull()
    await rm(this.#folder, { recursive: true, force: true })
  }
}
