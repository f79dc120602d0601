import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Topic } from '../shared/contract/operation.ts'
import { type Paper, paper as paperSchema } from '../shared/contract/papers.ts'
import type { PaperLook, PaperShape } from '../shared/contract/printers.ts'
import { dateAt } from '../shared/domain/time.ts'
import { backUp, newestCopy } from './database/backup.ts'
import { checkRegisterApart } from './database/check-apart.ts'
import { DailyBackup } from './database/daily-backup.ts'
import { freeBytes, registerBytes } from './database/disk.ts'
import type { LostEntries } from './database/examine.ts'
import { newToken } from './database/ids.ts'
import { lastEntryAt } from './database/journal.ts'
import { lockFolder } from './database/lock.ts'
import { EntryKeeper } from './database/newest-entry.ts'
import { type Connection, type OpenFailure, openDatabase } from './database/open.ts'
import { rebase } from './database/rebase.ts'
import { Devices } from './devices/devices.ts'
import { Scanners } from './devices/scanner/scanners.ts'
import type { PortLists } from './devices/serial/ports.ts'
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
import { SelfCheck } from './features/self-check/index.ts'
import type { Simulation } from './features/simulator/index.ts'
import { prepareFolder, removeAddress, type SiteAddress, writeAddress } from './folder.ts'
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
    Pick<ConstructorParameters<typeof Scanners>[0], 'openScanner'> & { readonly ports: PortLists }
  readonly papers: PaperDrawing
  readonly simulation: Simulation | null
  readonly checks?: {
    /** Bytes that are free where the folder lies; usual: what the system says. */
    readonly freeBytes?: (folder: string) => Promise<number>
    /** When the machine last took its time from a time server; null where it tells of none. */
    readonly clockSyncedAt?: () => number | null
    /** How long the self-check waits for an answer, in ms. */
    readonly patience?: { readonly device: number; readonly register: number }
  }
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

/** A printer that is off is waited for twice three seconds; a million entries of the journal take some ten. */
const usualPatience = { device: 12_000, register: 60_000 }

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
  const key = newToken()
  const server = await httpServer({
    router: parts.router,
    selfCheck: (given) => checkForCommand(parts, given === key),
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
  const site = runningSite(server, parts, options.folder, release)
  keepAddress(options, { url: site.url, key })
  return { ok: true, site }
}

/** A command finds the site server by it; without it, it looks at the files alone. */
function keepAddress({ folder, log }: SiteOptions, where: SiteAddress): void {
  try {
    writeAddress(folder, where)
  } catch (err) {
    log.warn({ err }, 'Where the site server answers could not be written down')
  }
}

/** Somebody who may read the data folder asks for a self-check; no guard has to be at a screen. */
async function checkForCommand({ transactions, selfCheck, isSetUp }: Assembled, isAllowed: boolean) {
  if (!isAllowed) return { status: 403, body: { code: 'WRONG_KEY' } } as const
  if (!isSetUp()) return { status: 409, body: { code: 'NOT_SET_UP' } } as const
  const asker: Asker = { session: null, station: 'site', actor: 'command' }
  return { status: 200, body: await selfCheck.run(transactions.actionContext(asker)) } as const
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
  const live = new LiveUpdates({
    sessions,
    clock: options.clock,
    onComeOrGone: ({ employeeId, screen }) => {
      if (employeeId) live.broadcast(['hosts'])
      if (screen === 'desk') live.broadcast(['site'], 'kiosk')
    },
  })
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
  const copy = async (stamp: string, signal?: AbortSignal) => {
    entryKeeper.settle()
    return backUp(db, options.folder, stamp, signal)
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
  const selfCheck = new SelfCheck({
    printers: devices.askNow,
    thermometer: devices.thermometer,
    scanners: scanners.states,
    screens: (screen) => live.countOf(screen),
    clock: { ...clockwork, syncedAt: options.checks?.clockSyncedAt ?? (() => null) },
    register: (signal) => checkRegisterApart(options.folder, signal),
    newestCopy: (date) => newestCopy(options.folder, date),
    disk: async () => ({
      freeBytes: await (options.checks?.freeBytes ?? freeBytes)(options.folder),
      registerBytes: registerBytes(options.folder),
    }),
    patience: options.checks?.patience ?? usualPatience,
    log: options.log,
  })
  const handlers = allHandlers({
    selfCheck,
    sessions,
    pinAttempts: new PinAttempts(),
    isDemo: options.isDemo,
    machineZone: options.machineZone,
    // The made-up office has a guard at its desk, also before somebody opens the desk's screen to play him.
    hasDesk: () => options.isDemo || live.countOf('desk') > 0,
    connectedHosts: () => live.connectedHosts(),
    devices: devices.lights,
    scanners: scanners.states,
    thermometer: devices.thermometer,
    ports: options.devices.ports,
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
    selfCheck,
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

function runningSite(server: FastifyInstance, parts: Assembled, folder: string, release: () => void): Site {
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    isSetUp: parts.isSetUp(),
    lookAtClock: () => {
      parts.clockwork.moved()
      parts.dailyBackup.lookNow()
    },
    tell: (topic) => parts.live.broadcast([topic]),
    stop: async () => {
      parts.clockwork.stop()
      const copied = parts.dailyBackup.stop()
      parts.live.stop()
      await server.close()
      await parts.printQueue.stop()
      await Promise.all([copied, parts.devices.stop(), parts.scanners.stop()])
      removeAddress(folder)
      release()
    },
  }
}
