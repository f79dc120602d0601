import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A serial port that the operating system believes in: a pseudo-terminal made by `script` (package bsdutils, essential in
 * Debian). The path stays the same over unplugging, as with a udev link, unless it is plugged in under another name.
 */
export class PseudoTerminal {
  #folder = ''
  #name = 'port'
  #terminal = ''
  #child: ChildProcessWithoutNullStreams | undefined
  readonly #hear: (bytes: Uint8Array) => void
  #isListening = true

  /** `hear` gets what the driver writes. */
  constructor(hear: (bytes: Uint8Array) => void) {
    this.#hear = hear
  }

  get path(): string {
    return join(this.#folder, this.#name)
  }

  /** The terminal itself, which the path only points to. */
  get terminal(): string {
    return this.#terminal
  }

  async start(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'resepsionis-pty-'))
    await this.plugIn()
  }

  /** Under the same name as before, or, as a system may do it, under another. */
  async plugIn(name = this.#name): Promise<void> {
    const inside = 'stty raw -echo; tty; exec sleep 3600'
    const child = spawn('script', ['-q', '-f', '-c', inside, '/dev/null'], { detached: true })
    this.#child = child
    const [tty]: Buffer[] = await once(child.stdout, 'data')
    this.#name = name
    this.#terminal = String(tty).trim()
    await symlink(this.#terminal, this.path)
    child.stdout.on('data', (bytes: Buffer) => {
      // What was on its way when the plug was pulled never arrived.
      if (this.#child === child) this.#hear(bytes)
    })
    child.stdin.on('error', () => undefined)
    this.listen(this.#isListening)
  }

  /** Whether the device takes what comes; else the terminal fills up and the driver has to wait. */
  listen(isOn: boolean): void {
    this.#isListening = isOn
    if (isOn) this.#child?.stdout.resume()
    else this.#child?.stdout.pause()
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
