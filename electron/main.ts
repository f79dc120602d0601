import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, Menu, powerSaveBlocker, screen, utilityProcess } from 'electron'
import { endOrder } from './launch/end-order.ts'
import { exitCodes } from './launch/exit-codes.ts'
import { serverArguments } from './launch/node-server.ts'
import { readOptions, type StartOptions } from './launch/options.ts'
import { windowsFolder } from './launch/planned-windows.ts'
import { electronServer } from './shell/electron-server.ts'
import { runShell } from './shell/shell.ts'

// The Electron program, bundled to dist/main/main.js beside the bundled site server.

const log = (line: string) => void process.stderr.write(`${line}\n`)
const later = (pause: number, action: () => void) => {
  const timer = setTimeout(action, pause)
  return () => clearTimeout(timer)
}

async function probe(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

/** The windows' own files lie with the data, and so does the lock that lets only one program run on it. */
function keepWindowsWithData({ data }: StartOptions) {
  const folder = join(data, windowsFolder)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    app.setPath('userData', folder)
  } catch (error) {
    // The site server will find the same and say it better.
    log(`The folder ${folder} could not be made: ${String(error)}`)
  }
}

async function main() {
  const args = process.argv.slice(app.isPackaged ? 1 : 2)
  const request = readOptions(args, { home: app.getPath('userData'), cwd: process.cwd(), lenient: true })
  if (request.kind !== 'start') {
    log(request.kind === 'wrong' ? request.message : 'See the README for the options.')
    app.exit(exitCodes.refused)
    return
  }
  const { options } = request
  keepWindowsWithData(options)
  process.on('message', (message) => message === endOrder && app.quit())
  await runShell({
    electron: {
      app,
      menu: Menu,
      powerSaveBlocker,
      displays: () => screen.getAllDisplays(),
      createWindow: (windowOptions) => new BrowserWindow(windowOptions),
      showError: (title, text) => dialog.showErrorBox(title, text),
    },
    options,
    launched: process.env.RESEPSIONIS_LAUNCHED === '1',
    later,
    now: () => performance.now(),
    probe,
    startServer: (port) => {
      const serve = join(import.meta.dirname, 'serve.js')
      const child = utilityProcess.fork(serve, serverArguments({ ...options, port }), {
        serviceName: 'Resepsionis site server',
        stdio: 'inherit',
      })
      return electronServer(child, later)
    },
    log,
  })
}

main().catch((error: unknown) => {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  app.exit(1)
})
