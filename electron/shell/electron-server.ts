import { endOrder } from '../launch/end-order.ts'
import { reportIn, type ServerReport } from '../launch/server-report.ts'
import type { ServerProcess } from '../launch/supervisor.ts'
import type { Later } from './later.ts'

/** So long the server may take to finish its work before it is ended by force. */
const patience = 10_000

/** What is used of Electron's utility process. */
type UtilityProcess = {
  readonly pid?: number | undefined
  on(event: 'message', listener: (message: unknown) => void): unknown
  once(event: 'exit', listener: (code: number) => void): unknown
  postMessage(message: unknown): void
}

/** The site server as a utility process of Electron. It also ends by itself when this process is gone. */
export function electronServer(child: UtilityProcess, later: Later): ServerProcess {
  const listeners: ((report: ServerReport) => void)[] = []
  let isClosed = false
  let isGone = false
  const exit = new Promise<number>((resolve) => {
    child.once('exit', resolve)
  })
  void exit.then(() => {
    isGone = true
  })
  const force = () => {
    try {
      if (!isGone && child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
    } catch (error) {
      // It went by itself a moment ago.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }
  child.on('message', (message: unknown) => {
    const report = reportIn(message)
    if (report === undefined) return
    for (const listener of listeners) listener(report)
    if (!('closed' in report)) return
    isClosed = true
    // It waits for this: what a process says just before it ends by itself could be lost on the way.
    force()
  })
  return {
    onReport: (listener) => listeners.push(listener),
    ended: exit.then((code) => `exit code ${code}`),
    end: async () => {
      // Not its kill(): on Windows that ends it at once, in the midst of whatever it does.
      if (!isGone) child.postMessage(endOrder)
      const callOff = later(patience, force)
      await exit
      callOff()
      return isClosed
    },
  }
}
