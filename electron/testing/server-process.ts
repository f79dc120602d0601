import { spawn } from 'node:child_process'
import path from 'node:path'
import { serverReport } from '../launch/server-report.ts'

type Report = { readonly ready: boolean; readonly reason?: string; readonly message?: string; readonly setUp?: boolean }

/** A stand-in for another user of the machine: root may read and write everything, so a test as root runs the server as nobody. */
export const asNobody: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups', process.execPath] : [process.execPath]

/** Starts the real server process and gives back what it reports, with what it logged; a running one is ended again. */
export async function startServer(
  folder: string,
  args: readonly string[] = [],
  command: readonly string[] = [process.execPath],
): Promise<Report & { readonly log: string }> {
  const [program = '', ...before] = command
  const all = [...before, path.join(import.meta.dirname, '..', 'serve.ts'), '--data', folder, '--port', '0', ...args]
  const server = spawn(program, all, { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  let printed = ''
  let log = ''
  server.stderr.on('data', (chunk: Buffer) => {
    log += chunk
  })
  const line = await new Promise<string>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
      if (printed.includes('\n')) resolve(printed.split('\n')[0] ?? '')
    })
    server.once('close', () => resolve(printed))
  })
  server.kill('SIGTERM')
  await ended
  if (line === '') throw new Error(`The server ended without a word to its parent: ${log}`)
  const report = serverReport.parse(JSON.parse(line))
  if (!('ready' in report)) throw new Error(`Not a report of a start: ${line}`)
  return { ...report, log }
}
