import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const ready = z.object({ ready: z.literal(true), url: z.string() })

/** The site server as the product starts it: a process of its own, which can be killed at any moment. */
export class SiteChild {
  readonly url: string
  readonly #process: ChildProcess

  private constructor(url: string, process: ChildProcess) {
    this.url = url
    this.#process = process
  }

  static async start(folder: string): Promise<SiteChild> {
    const serve = path.join(import.meta.dirname, '..', 'serve.ts')
    const child = spawn(process.execPath, [serve, '--data', folder, '--port', '0'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The site server ended with ${code}`)))
      createInterface({ input: child.stdout }).on('line', (line) => {
        const report = ready.safeParse(JSON.parse(line))
        if (report.success) resolve(report.data.url)
      })
    })
    return new SiteChild(url, child)
  }

  /** The power cut. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill('SIGKILL')
    await ended
  }
}
