import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

export type Memory = { readonly rss: number; readonly heapUsed: number }

/** What the process is asked for: the office's folder, and its printer; without one papers are not drawn. */
export type SiteWish = {
  readonly folder: string
  readonly printer?: { readonly host: string; readonly port: number }
}
export type SiteReport = { readonly url: string } | { readonly memory: Memory }

/** A site server in a process of its own. */
export class SiteProcess implements AsyncDisposable {
  readonly #process: ChildProcess
  readonly url: string

  private constructor(process: ChildProcess, url: string) {
    this.#process = process
    this.url = url
  }

  static async start(wish: SiteWish): Promise<SiteProcess> {
    const server = fork(path.join(import.meta.dirname, 'site-process.ts'), [JSON.stringify(wish)], {
      execArgv: ['--expose-gc'],
    })
    const first = await reportOf(server)
    if (!('url' in first)) throw new Error('The site spoke of its memory before its address')
    return new SiteProcess(server, first.url)
  }

  /** What it holds when it has cleaned up. */
  async memory(): Promise<Memory> {
    const answer = reportOf(this.#process)
    this.#process.send('memory')
    const report = await answer
    if (!('memory' in report)) throw new Error('The site did not say what it holds')
    return report.memory
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.disconnect()
    await ended
  }
}

function reportOf(server: ChildProcess): Promise<SiteReport> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`The site's process ended with ${code}`))
    server.once('exit', fail)
    server.once('message', (message) => {
      server.off('exit', fail)
      resolve(message as SiteReport)
    })
  })
}
