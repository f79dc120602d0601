import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'

/** How a process ended. */
export type Ending =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly reason: string }

export type Child = {
  readonly process: ChildProcess
  /** Settles once, when the process is gone; never rejects. */
  readonly ended: Promise<Ending>
  /** Asks the process and all its children to end and, after `patience` milliseconds, makes them. */
  end(patience: number): Promise<void>
}

/**
 * Starts a program in a process group of its own, so that its children can be ended with it. `ask` asks it to end; usual: the
 * signal, which on Windows only a program with windows understands.
 */
export function startChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  ask: (process: ChildProcess) => void = ({ pid }) => pid !== undefined && signalGroup(pid, 'SIGTERM'),
): Child {
  const process = spawn(command, args, { ...options, detached: true })
  const ended = new Promise<Ending>((resolve) => {
    process.once('error', (error) => resolve({ kind: 'not-started', reason: error.message }))
    process.once('exit', (code, signal) =>
      resolve(code === null ? { kind: 'signal', signal: signal ?? 'unknown' } : { kind: 'code', code }),
    )
  })
  const end = async (patience: number) => {
    const { pid } = process
    if (pid === undefined) return
    if (process.exitCode === null && process.signalCode === null) {
      ask(process)
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience).unref())])
    }
    // Also when the first process is gone: a helper of it may have stayed.
    signalGroup(pid, 'SIGKILL')
    await ended
  }
  return { process, ended, end }
}

export function describeEnding(ending: Ending): string {
  switch (ending.kind) {
    case 'code':
      return `exit code ${ending.code}`
    case 'signal':
      return ending.signal
    case 'not-started':
      return ending.reason
  }
}

function signalGroup(pid: number, signal: 'SIGTERM' | 'SIGKILL') {
  if (process.platform === 'win32') {
    // Windows has no signals and no groups; taskkill walks the tree.
    spawnSync('taskkill', ['/pid', String(pid), '/T', ...(signal === 'SIGKILL' ? ['/F'] : [])], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
