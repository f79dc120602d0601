import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describeEnding, startChild } from './child.ts'
import { reportInLine, type ServerReport } from './server-report.ts'
import type { ServerProcess } from './supervisor.ts'

/** So long the server may take to finish its work before it is ended by force. */
const patience = 10_000

export function serverArguments(options: { data: string; port: number; demo: boolean }): string[] {
  return ['--data', options.data, '--port', String(options.port), ...(options.demo ? ['--demo'] : [])]
}

type Parts = {
  readonly root: string
  readonly args: readonly string[]
  /** Told of every line that is not a report. */
  say(line: string): void
}

/** Starts the site server under plain Node. It also ends by itself when this process is gone, because its input closes. */
export function startNodeServer({ root, args, say }: Parts): ServerProcess {
  const server = startChild(
    process.execPath,
    [join(root, 'electron', 'serve.ts'), ...args],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
    // The one way that every system has, and that a server which is still starting does not miss.
    ({ stdin }) => stdin?.end(),
  )
  const listeners: ((report: ServerReport) => void)[] = []
  let isClosed = false
  const lines = server.process.stdout && createInterface({ input: server.process.stdout })
  const allRead = new Promise((resolve) => (lines ? lines.once('close', resolve) : resolve(undefined)))
  lines?.on('line', (line) => {
    const report = reportInLine(line)
    if (report === undefined) return say(line)
    if ('closed' in report) isClosed = true
    for (const listener of listeners) listener(report)
  })
  return {
    onReport: (listener) => listeners.push(listener),
    ended: server.ended.then(describeEnding),
    end: async () => {
      await server.end(patience)
      // Its end may be known before its last words have been read.
      if ((await server.ended).kind !== 'not-started') await allRead
      return isClosed
    },
  }
}
