import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Topic } from '../shared/contract/operation.ts'
import { type Paper, paper as paperSchema } from '../shared/contract/papers.ts'
import type { PaperLook, PaperShape } from '../shared/contract/printers.ts'
import { dateAt } from '../shared/domain/time.ts'
import { backUp } from './database/backup.ts'
import { DailyBackup } from './database/daily-backup.ts'
import type { LostEntries } from './database/examine.ts'
import { lastEntryAt } from './database/journal.ts'
import { lockFolder } from './database/lock.ts'
import { EntryKeeper } from './database/newest-entry.ts'
import { type Connection, type OpenFailure, openDatabase } from './database/open.ts'
import { rebase } from './database/rebase.ts'
import { Devices } from './devices/devices.ts'
import { Scanners } from './devices/scanner/scanners.ts'
import type { ListPorts } from './devices/serial/ports.ts'
import { type Asker, done } from './dispatch/context.ts'
import { type Log, routerOf } from './dispatch/dispatch.ts'
import { Sessions } from './dispatch/sessions.ts'
import { type Clock, Transactions } from './dispatch/transactions.ts'
import { PinAttempts } from './features/access/index.ts'
import { Clockwork } from './features/clockwork/index.ts'
import { allHandlers } from './features/index.ts'
import {
  type PaperBytes,
  type PictureSources,
  PrintQueue,
  pictureSources,
  printerState,
} from './features/printing/index.ts'
import type { Simulation } from './features/simulator/index.ts'
import { prepareFolder } from './folder.ts'
import type { ServerRefusal } from './launch/server-report.ts'
import { httpServer } from './server/http.ts'
import { LiveUpdates } from './server/live.ts'

/** Papers drawn for a printer, and the same picture for a screen. */
export type PaperDrawing = {
  readonly bytes: (paper: Paper, printer: PaperShape, sources: PictureSources) => Promise<PaperBytes>
  readonly picture: (paper: Paper, look: PaperLook, sources: PictureSources) => Promise<Uint8Array>
  readonly pdf: Parameters<typeof allHandlers>[0]['pdf']
}

export type SiteOptions = {
  readonly folder: string
  /** 0: any free one. */
  readonly port: number
  readonly isDemo: boolean
  /** The folder of the built screens; null where a development server delivers them. */
  readonly screens: string | null
  readonly clock: Clock
  /** Milliseconds from any origin, that no one can set. */
  readonly monotonic: () => number
  readonly machineZone: string
  readonly log: Log
  readonly devices: Pick<ConstructorParameters<typeof Devices>[0], 'openPrinter' | 'openThermometer'> &
    Pick<ConstructorParameters<typeof Scanners>[0], 'openScanner'> & { readonly listPorts: ListPorts }
  readonly papers: PaperDrawing
  readonly simulation: Simulation | null
  /** Fills a new folder of a demonstration. */
  readonly seed?: (transactions: Transactions) => void
  readonly onSetUp?: () => void
  readonly onQuit?: () => void
}

export type Site = {
  readonly url: string
  readonly isSetUp: boolean
  /** Does at once what the clock owes; the demonstration calls it when its clock was moved. */
  lookAtClock(): void
  /** Tells the screens of a change that is in no register: a simulated paper came out. */
  tell(topic: Topic): void
  stop(): Promise<void>
}
export type Started = { ok: true; site: Site } | { ok: false; reason: ServerRefusal['reason'] }

/** Photographs are the largest thing a screen sends. */
const bodyLimit = 3_000_000

const reasons: Record<OpenFailure, ServerRefusal['reason']> = {
  newer: 'database-newer',
  damaged: 'database-damaged',
  'read-only': 'folder-read-only',
  'disk-full': 'disk-full',
  'in-use': 'data-in-use',
}

/** Puts the parts of a site together and starts them in order; whatever was started is stopped again when a later one cannot. */
export async function startSite(options: SiteOptions): Promise<Started> {
  const unfit = prepareFolder(options.folder, options.isDemo)
  if (unfit) return { ok: false, reason: unfit }
  const lock = lockFolder(options.folder)
  if (!lock.ok) return { ok: false, reason: reasons[lock.reason] }
  const opened = openDatabase(options.folder)
  if (!opened.ok) {
    lock.release()
    return { ok: false, reason: reasons[opened.reason] }
  }
  const parts = assemble(options, opened.db)
  const release = () => {
    parts.entryKeeper.stop()
    opened.db.close()
    lock.release()
  }
  if (!keepForm(parts.transactions)) {
    release()
    return { ok: false, reason: 'disk-full' }
  }
  if (opened.lost) tellLost(parts.transactions, options.log, opened.lost)
  if (options.isDemo && !parts.transactions.settings()) options.seed?.(parts.transactions)
  if (!parts.isSetUp()) parts.committed.add(onceSetUp(parts, options.onSetUp))
  parts.entryKeeper.settle()
  const server = await httpServer({
    router: parts.router,
    health: () => ({ ok: true, version: 1, isSetUp: parts.isSetUp(), isDemo: options.isDemo }),
    screens: options.screens,
    bodyLimit,
  })
  if (!(await listen(server, options.port))) {
    await server.close()
    release()
    return { ok: false, reason: 'port-taken' }
  }
  parts.live.start(server.server)
  parts.devices.start()
  parts.scanners.refresh()
  parts.printQueue.start()
  parts.clockwork.start()
  parts.dailyBackup.start()
  parts.entryKeeper.start()
  return { ok: true, site: runningSite(server, parts, release) }
}

/** Where this version keeps other facts in the journal than the one before; false where the disk is full. */
function keepForm(transactions: Transactions): boolean {
  const asker: Asker = { session: null, station: 'site', actor: 'start' }
  return transactions.change(asker, ({ db, now }) => {
    rebase(db, { at: now, station: asker.station, actor: asker.actor })
    return done({})
  }).ok
}

type Assembled = ReturnType<typeof assemble>

function assemble(options: SiteOptions, db: Connection) {
  const committed = new Set<(topics: readonly Topic[]) => void>()
  const transactions = new Transactions({
    db,
    clock: options.clock,
    onCommitted: (topics) => {
      for (const tell of committed) tell(topics)
    },
  })
  const isSetUp = () => transactions.settings() !== null
  const sessions = new Sessions(isSetUp)
  const live = new LiveUpdates({ sessions, clock: options.clock, onHostsChanged: () => live.broadcast(['hosts']) })
  const devices = new Devices({
    settings: transactions.settings,
    ...options.devices,
    mayHoldRest: (key) => printerState(transactions.reader, key).mayHoldRest,
    onChanged: () => live.broadcast(['devices']),
    onHeard: () => live.broadcast(['thermometer'], 'office'),
  })
  const scanners = new Scanners({
    settings: transactions.settings,
    openScanner: options.devices.openScanner,
    now: () => options.clock.now(),
    onChanged: () => live.broadcast(['devices']),
    onText: (to, text) => live.scanned(to, text),
  })
  const printQueue = new PrintQueue({
    transactions,
    log: options.log,
    printers: devices.printers,
    draw: (job, printer) => {
      const paper = paperSchema.parse(JSON.parse(job))
      return options.papers.bytes(paper, printer, pictureSources(transactions.reader, paper))
    },
  })
  const entryKeeper = new EntryKeeper({
    db,
    folder: options.folder,
    onFailed: (err) => options.log.warn({ err }, 'The newest entry could not be written down'),
  })
  const copy = async (stamp: string) => {
    entryKeeper.settle()
    return backUp(db, options.folder, stamp)
  }
  const today = () => {
    const zone = transactions.settings()?.office.zone
    return zone === undefined ? null : dateAt(options.clock.now(), zone)
  }
  const onFailed = (err: unknown) => options.log.error({ err }, 'The daily backup failed')
  const dailyBackup = new DailyBackup({ folder: options.folder, today, copy, onFailed })
  const clockwork = new Clockwork({
    transactions,
    monotonic: options.monotonic,
    lastSeenAt: lastEntryAt(transactions.reader),
    log: options.log,
  })
  const handlers = allHandlers({
    sessions,
    pinAttempts: new PinAttempts(),
    isDemo: options.isDemo,
    machineZone: options.machineZone,
    hasDesk: () => live.hasDesk(),
    connectedHosts: () => live.connectedHosts(),
    devices: devices.lights,
    scanners: scanners.states,
    thermometer: devices.thermometer,
    listPorts: options.devices.listPorts,
    clockJumpedAt: clockwork.jumpedAt,
    wake: () => printQueue.wake(),
    picture: options.papers.picture,
    pdf: options.papers.pdf,
    simulation: options.simulation,
    quit: () => options.onQuit?.(),
    log: options.log,
    backUp: copy,
  })
  const router = routerOf({
    transactions,
    sessions,
    handlers,
    log: options.log,
    newIncident: () => randomBytes(4).toString('hex'),
  })
  committed.add((topics) => live.broadcast(topics))
  // In this order: a printer that was just set up has to be there when its papers are looked for.
  committed.add((topics) => topics.includes('site') && devices.refresh())
  committed.add((topics) => topics.includes('site') && scanners.refresh())
  committed.add((topics) => topics.includes('printing') && printQueue.wake())
  // A new roll, or a lever of the demonstration: how the printers are now, and not at their next turn.
  committed.add((topics) => topics.includes('devices') && devices.askPrinters())
  return {
    transactions,
    live,
    devices,
    scanners,
    printQueue,
    clockwork,
    dailyBackup,
    entryKeeper,
    router,
    isSetUp,
    committed,
  }
}

/** The shell opens kiosk and desk as soon as the office is set up. */
function onceSetUp({ isSetUp, entryKeeper }: Assembled, tell: (() => void) | undefined): () => void {
  let isTold = false
  return () => {
    if (isTold || !isSetUp()) return
    isTold = true
    entryKeeper.settle()
    tell?.()
  }
}

/** What was cut off a register is not to be had back here: the journal keeps that it is missing, and the desk shows it for a day. */
function tellLost(transactions: Transactions, log: Log, { written, found }: LostEntries): void {
  log.error({ written, found }, 'The register lacks entries that it once had. Compare it with the newest backup')
  transactions.change({ session: null, station: 'site', actor: 'start' }, (context) => {
    context.note({ what: 'entries-lost', record: 'journal', clear: { written, found } })
    return done({})
  })
}

/** Whether the port could be had; anything but a taken port is a fault. */
async function listen(server: FastifyInstance, port: number): Promise<boolean> {
  try {
    await server.listen({ host: '127.0.0.1', port })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false
    throw error
  }
}

function runningSite(server: FastifyInstance, parts: Assembled, release: () => void): Site {
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    isSetUp: parts.isSetUp(),
    lookAtClock: () => parts.clockwork.moved(),
    tell: (topic) => parts.live.broadcast([topic]),
    stop: async () => {
      parts.clockwork.stop()
      parts.dailyBackup.stop()
      parts.live.stop()
      await server.close()
      await parts.printQueue.stop()
      await Promise.all([parts.devices.stop(), parts.scanners.stop()])
      release()
    },
  }
}
