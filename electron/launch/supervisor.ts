import type { ServerReady, ServerReport } from './server-report.ts'

/** A running site server, however it was started. */
export type ServerProcess = {
  /** Told of each report, in order. */
  onReport(listener: (report: ServerReport) => void): void
  /** Settles when the process is gone, with the way it ended in words. */
  readonly ended: Promise<string>
  /** Ends it; whether it has said that it closed its register in order. */
  end(): Promise<boolean>
}

export type ServerEvent =
  | { readonly kind: 'ready'; readonly ready: ServerReady }
  /** It never came up. Nothing more happens; the message says why. */
  | { readonly kind: 'refused'; readonly message: string }
  /** It was up and is gone; it is started again after `pause` milliseconds. */
  | { readonly kind: 'down'; readonly why: string; readonly pause: number }
  | { readonly kind: 'set-up' }
  | { readonly kind: 'quit' }

export type Supervisor = {
  start(): void
  /** Whether the server ended in good order, its register closed. */
  stop(): Promise<boolean>
}

type Parts = {
  /** The port wanted; after the first start the one it got, so that open screens find the server again. */
  readonly port: number
  launch(port: number): ServerProcess
  /** Runs an action after so many milliseconds; gives back what calls it off. */
  later(pause: number, action: () => void): () => void
  tell(event: ServerEvent): void
}

const firstPause = 250
const longestPause = 30_000
/** So long up, and the next crash counts as a first one. */
const settled = 60_000

/** Keeps one site server running: what ends after it was up is started again, at growing distances. */
export function superviseServer({ port, launch, later, tell }: Parts): Supervisor {
  let server: ServerProcess | undefined
  let wanted = port
  let wasReady = false
  let crashes = 0
  let stopped = false
  let callOff = () => {}

  function start() {
    let message: string | undefined
    const started = launch(wanted)
    server = started
    started.onReport((report) => {
      if ('ready' in report) {
        if (report.ready) up(report)
        else message = report.message
      } else if ('quit' in report) tell({ kind: 'quit' })
      else if ('setUp' in report) tell({ kind: 'set-up' })
    })
    void started.ended.then((how) => {
      callOff()
      if (!stopped) gone(message ?? `The site server ended unexpectedly (${how}).`)
    })
  }

  function up(ready: ServerReady) {
    wasReady = true
    wanted = Number(new URL(ready.url).port) || wanted
    callOff = later(settled, () => {
      crashes = 0
    })
    tell({ kind: 'ready', ready })
  }

  function gone(why: string) {
    if (!wasReady) {
      tell({ kind: 'refused', message: why })
      return
    }
    const pause = Math.min(firstPause * 2 ** crashes, longestPause)
    crashes += 1
    callOff = later(pause, start)
    tell({ kind: 'down', why, pause })
  }

  async function stop() {
    stopped = true
    callOff()
    return (await server?.end()) ?? true
  }

  return { start, stop }
}
