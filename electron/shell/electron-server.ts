import type { UtilityProcess } from 'electron'
import { reportIn } from '../launch/server-report.ts'
import type { ServerProcess } from '../launch/supervisor.ts'
import type { Later } from './later.ts'

const patience = 10_000

/** The site server as a utility process of Electron. It also ends by itself when this process is gone. */
export function electronServer(child: UtilityProcess, later: Later): ServerProcess {
  const exit = new Promise<number>((resolve) => {
    child.once('exit', resolve)
  })
  return {
    onReport: (listener) => {
      child.on('message', (message: unknown) => {
        const report = reportIn(message)
        if (report !== undefined) listener(report)
      })
    },
    ended: exit.then((code) => `exit code ${code}`),
    end: async () => {
      const { pid } = child
      child.kill()
      const callOff = later(patience, () => {
        if (pid !== undefined) process.kill(pid, 'SIGKILL')
      })
      const code = await exit
      callOff()
      return code === 0
    },
  }
}
