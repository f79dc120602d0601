import type { ChildProcess } from 'node:child_process'
import { buildIfStale } from './build.ts'
import { describeEnding, startChild } from './child.ts'
import { endOrder } from './end-order.ts'
import { exitCodes } from './exit-codes.ts'
import { serverArguments } from './node-server.ts'
import type { StartOptions } from './options.ts'

/** An Electron that fails within this time never opened a window: a library or the display is missing. */
const opening = 15_000
const patience = 15_000

type Parts = {
  readonly root: string
  readonly options: StartOptions
  readonly signal: AbortSignal
  say(line: string): void
}

/** Runs the Electron program, which starts the site server itself, and gives back the exit code of the whole start. */
export async function runElectron(electron: string, parts: Parts): Promise<number | 'did-not-open'> {
  const { root, options, signal, say } = parts
  await buildIfStale('main', parts)
  say('Opening windows with Electron. Ctrl+C ends it.')
  const asRoot = process.getuid?.() === 0
  for (;;) {
    const began = Date.now()
    const program = startChild(
      electron,
      [...(asRoot ? ['--no-sandbox'] : []), root, ...shellArguments(options)],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, RESEPSIONIS_LAUNCHED: '1' },
      },
      askToEnd,
    )
    const end = () => void program.end(patience)
    signal.addEventListener('abort', end)
    const ending = await program.ended
    signal.removeEventListener('abort', end)
    await program.end(patience)
    if (signal.aborted || (ending.kind === 'code' && ending.code === exitCodes.done)) return 0
    if (ending.kind === 'code' && ending.code === exitCodes.refused) return 1
    if (ending.kind === 'code' && ending.code === exitCodes.again) continue
    say(`Electron ended (${describeEnding(ending)}).`)
    if (Date.now() - began < opening) return 'did-not-open'
  }
}

/** To the program alone: it ends its windows and its site server itself, in order. */
function askToEnd(program: ChildProcess) {
  if (program.connected) program.send(endOrder)
  if (process.platform !== 'win32') program.kill('SIGTERM')
}

function shellArguments(options: StartOptions): string[] {
  const { connect, kioskDisplay, data } = options
  return [
    ...(connect === undefined ? serverArguments(options) : ['--connect', connect, '--data', data]),
    ...(kioskDisplay === undefined ? [] : ['--kiosk-display', String(kioskDisplay)]),
  ]
}
