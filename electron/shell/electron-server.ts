import type { UtilityProcess } from 'electron'
import { reportIn } from '../launch/server-report.ts'
import type { ServerProcess } from '../launch/supervisor.ts'
import type { Later } from './later.ts'

const patience = 10_000

/** The site server as a utility process of Electron. It also ends by itself when this process is gone. */
export function electronServer(child: UtilityProcess, later: Later): ServerProcess {
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code) => resolve(`exit code ${code}`))
  })
  return {
    onReport: (listener) => {
      child.on('message', (message: unknown) => {
        const report = reportIn(message)
        if (report !== undefined) listener(report)
      })
    },
    ended,
    end: async () => {
      const { pid } = child
      child.kill()
      const callOff = later(patience, () => {
        if (pid !== undefined) process.kill(pid, 'SIGKILL')
      })
      await ended
      callOff()
    },
  }
}
