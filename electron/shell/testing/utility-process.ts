import { fork } from 'node:child_process'
import { join } from 'node:path'

/** What Electron gives a utility process, on Node's own channel between two processes. */
const parentPort = `process.parentPort = {
  postMessage: (message) => process.send(message),
  on: (event, listener) => process.on(event, (data) => listener({ data })),
}`

/** The real site server as a real process, talked to as Electron's utility process is. */
export function utilityProcess(folder: string) {
  const child = fork(join(import.meta.dirname, '..', '..', 'serve.ts'), ['--data', folder, '--port', '0'], {
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(parentPort)}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return Object.assign(child, { postMessage: (message: string) => void child.send(message) })
}
