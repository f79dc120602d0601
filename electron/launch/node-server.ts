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
  const server = startChild(process.execPath, [join(root, 'electron', 'serve.ts'), ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const listeners: ((report: ServerReport) => void)[] = []
  if (server.process.stdout) {
    createInterface({ input: server.process.stdout }).on('line', (line) => {
      const report = reportInLine(line)
      if (report === undefined) say(line)
      else for (const listener of listeners) listener(report)
    })
  }
  return {
    onReport: (listener) => listeners.push(listener),
    ended: server.ended.then(describeEnding),
    end: async () => {
      await server.end(patience)
      const ending = await server.ended
      return ending.kind === 'code' && ending.code === 0
    },
  }
}
