import { existsSync, fstatSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import pino from 'pino'
import { openDemo } from './demo.ts'
import { listDeviceFiles } from './devices/printer/device-files.ts'
import { EscPosPrinter } from './devices/printer/esc-pos-printer.ts'
import { SerialScanner } from './devices/scanner/serial-scanner.ts'
import { listSerialPorts } from './devices/serial/ports.ts'
import { openSerialWire } from './devices/serial/serial-wire.ts'
import { realTimers } from './devices/serial/timers.ts'
import { SerialThermometer } from './devices/thermometer/serial-thermometer.ts'
import { endOrder } from './launch/end-order.ts'
import type { ServerRefusal, ServerReport } from './launch/server-report.ts'
import { paperDrawing } from './paper-drawing.ts'
import { type Site, startSite } from './site.ts'
import type { SiteOptions } from './site-parts.ts'
import { clockSyncedAt } from './time-server.ts'

/** The site server as a process of its own: under plain Node, or as a utility process of the Electron shell. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    port: { type: 'string', default: '' },
    demo: { type: 'boolean', default: false },
  },
})

// Whoever starts it says both; what is usual stands in `launch/options.ts`.
if (values.data === '' || values.port === '') throw new Error('The site server needs --data and --port.')

/** Electron's utility process has a port to its parent; a plain process has its standard output. */
type ParentPort = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void
}
const { parentPort } = process as typeof process & { parentPort?: ParentPort }
// Whoever read it may be gone; the register is closed all the same.
process.stdout.on('error', () => {})

function report(message: ServerReport, passedOn?: () => void): void {
  if (!parentPort) {
    process.stdout.write(`${JSON.stringify(message)}\n`, passedOn)
    return
  }
  parentPort.postMessage(message)
  // Nobody tells when it has arrived. Our parent ends us once it has read our last words; without a parent we go by ourselves.
  if (passedOn) setTimeout(passedOn, 2_000)
}

/** In the sources the built screens lie beside `electron/`, in the package beside `dist/main/`. */
function builtScreens(): string | null {
  const isSource = import.meta.filename.endsWith('.ts')
  const folder = path.join(import.meta.dirname, '..', isSource ? path.join('dist', 'renderer') : 'renderer')
  return existsSync(path.join(folder, 'index.html')) ? folder : null
}

const advice: Record<ServerRefusal['reason'], string> = {
  'port-taken': `Port ${values.port} is in use. Close the other program or choose another port with --port N.`,
  'data-in-use': `Resepsionis already runs on the data folder ${values.data}. Close the other one first.`,
  'database-newer': `The register in ${values.data} was written by a newer Resepsionis. Start that version; nothing was changed.`,
  'database-damaged': `The register in ${values.data} is damaged. Nothing was changed. Move resepsionis.db and, where they are, resepsionis.db-wal and resepsionis.db-shm out of the folder and keep them for examination; then copy the newest backup-*.db to resepsionis.db. For a new, empty office choose an empty folder with --data DIR.`,
  'folder-read-only': `Resepsionis may not write to ${values.data}. Give its user the right to, or choose another folder with --data DIR.`,
  'not-a-folder': `${values.data} is no folder and none can be made of that name: there is a file, a broken link, or the name is too long. Choose another with --data DIR.`,
  'disk-full': 'The disk is full. Make room, then start again; nothing that was confirmed is lost.',
  'not-a-demo-folder': `${values.data} holds a real register and --demo would fill it with made-up guests (or the other way round). Choose another folder with --data DIR.`,
}

const log = pino({ level: 'info', redact: ['*.name', '*.telephone'] }, pino.destination({ dest: 2, sync: true }))
const folder = path.resolve(values.data)
let site: Site | undefined
const demo = values.demo
  ? await openDemo(folder, { clockMoved: () => site?.lookAtClock(), changed: (topic) => site?.tell(topic) })
  : null

const ports = { serial: listSerialPorts, deviceFiles: listDeviceFiles }
const options: SiteOptions = {
  folder,
  port: Number(values.port),
  isDemo: values.demo,
  screens: builtScreens(),
  machineZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  log,
  papers: paperDrawing(),
  clock: { now: () => Date.now() },
  monotonic: () => performance.now(),
  devices: {
    openPrinter: (config, mayHoldRest, onStanding) => new EscPosPrinter({ ...config, ports, mayHoldRest, onStanding }),
    openScanner: (config) =>
      new SerialScanner(config, { openWire: openSerialWire, listPorts: ports.serial, timers: realTimers }),
    openThermometer: (config) =>
      new SerialThermometer(config, { openWire: openSerialWire, listPorts: ports.serial, timers: realTimers }),
    ports,
  },
  simulation: null,
  // The demonstration's clock is another than the machine's.
  checks: values.demo ? {} : { clockSyncedAt },
  ...demo,
  onSetUp: () => report({ setUp: true }),
  onQuit: () => report({ quit: true }),
}

async function start(): Promise<void> {
  const started = await startSite(options)
  if (started.ok) {
    site = started.site
    report({ ready: true, url: site.url, demo: values.demo, setUp: site.isSetUp })
  } else {
    report({ ready: false, reason: started.reason, message: advice[started.reason] })
    process.exitCode = 1
  }
}

let isEnding = false
/** In order, also when it is asked for while the site still starts. */
async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  await begun
  await site?.stop()
  await demo?.close()
  if (site) report({ closed: true }, () => process.exit())
  else process.exit()
}

parentPort?.on('message', ({ data }) => data === endOrder && void end())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
// Whoever starts this server through a pipe holds it open; when that process is gone, however it went, the input ends.
const input = fstatSync(0)
if (!parentPort && (input.isFIFO() || input.isSocket()))
  createInterface({ input: process.stdin }).on('close', () => void end())
const begun = start()
await begun
if (!site) void end()
