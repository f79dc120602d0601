import { readFileSync } from 'node:fs'

/**
 * Aborts when this process is asked to end: by Ctrl+C, by SIGTERM, by its terminal closing, or because npm, which started it,
 * is gone. (npm passes no signal on when it is ended itself.)
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal))
  if (process.env.npm_lifecycle_event !== undefined) watchParents(() => stop.abort('npm ended'))
  return stop.signal
}

function watchParents(gone: () => void) {
  const parent = process.ppid
  // Between npm and us there may be a shell that outlives npm; then its parent changes, not ours.
  const grandparent = parentOf(parent)
  const changed = () => process.ppid !== parent || parentOf(parent) !== grandparent
  const timer = setInterval(() => {
    if (!changed()) return
    clearInterval(timer)
    gone()
  }, 500)
  timer.unref()
}

/** The parent of a process, where the system tells it in /proc; undefined elsewhere. */
export function parentOf(pid: number): string | undefined {
  try {
    return /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
