import { join } from 'node:path'
import { openBrowserWindow } from './browser.ts'
import { type Child, describeEnding } from './child.ts'
import type { PlannedWindow } from './planned-windows.ts'

/** A window that ends with a failure within this time never opened. */
const opening = 10_000
const patience = 5_000

type Parts = {
  readonly browser: string
  /** Where the windows keep their profiles. */
  readonly folder: string
  say(line: string): void
  /** Called when a window was closed and none is open any more. */
  onLastClosed(): void
}

export type BrowserWindows = { open(windows: readonly PlannedWindow[]): void; end(): Promise<void> }

/** The windows of this start in the machine's browser. */
export function browserWindows({ browser, folder, say, onLastClosed }: Parts): BrowserWindows {
  const running = new Set<Child>()

  async function watch({ screen, url }: PlannedWindow) {
    const began = Date.now()
    const child = openBrowserWindow(browser, url, join(folder, screen))
    running.add(child)
    const ending = await child.ended
    await child.end(0)
    running.delete(child)
    const closed = (ending.kind === 'code' && ending.code === 0) || Date.now() - began > opening
    if (!closed)
      say(`${browser} could not open a window (${describeEnding(ending)}). Open ${url} in a browser instead.`)
    else if (running.size === 0) onLastClosed()
  }

  return {
    open: (windows) => {
      for (const window of windows) void watch(window)
    },
    end: async () => {
      await Promise.all([...running].map((child) => child.end(patience)))
    },
  }
}
