import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { PrinterConnection } from '../../shared/contract/printers.ts'

export type Memory = { readonly rss: number; readonly heapUsed: number }

/** What the process is asked for: the office's folder, and its printer; without one papers are not drawn. */
export type SiteWish = {
  readonly folder: string
  readonly printer?: PrinterConnection
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
    const { process, url } = await startProcess('site-process.ts', JSON.stringify(wish))
    return new SiteProcess(process, url)
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

/** Starts a file of this folder as a process that tells its address and ends when it is let go. */
export async function startProcess(file: string, ...args: readonly string[]) {
  const started = fork(path.join(import.meta.dirname, file), args, { execArgv: ['--expose-gc'] })
  const report = await reportOf(started)
  if (!('url' in report)) throw new Error('A process spoke of its memory before its address')
  return { process: started, url: report.url }
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
