import { randomBytes } from 'node:crypto'
import type { Topic } from '../shared/contract/operation.ts'
import { type Paper, paper as paperSchema } from '../shared/contract/papers.ts'
import type { PaperLook, PaperShape } from '../shared/contract/printers.ts'
import { dateAt } from '../shared/domain/time.ts'
import { backUp, newestCopy } from './database/backup.ts'
import { checkRegisterApart } from './database/check-apart.ts'
import { DailyBackup } from './database/daily-backup.ts'
import { freeBytes, registerBytes } from './database/disk.ts'
import { lastEntryAt } from './database/journal.ts'
import { EntryKeeper } from './database/newest-entry.ts'
import type { Connection } from './database/open.ts'
import { Devices } from './devices/devices.ts'
import { Scanners } from './devices/scanner/scanners.ts'
import type { PortLists } from './devices/serial/ports.ts'
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

/** A printer that is off is waited for twice three seconds; a million entries of the journal take some ten. */
const usualPatience = { device: 12_000, register: 60_000 }

export type SiteParts = ReturnType<typeof assembleSite>

/** Makes the parts of a site and joins them; nothing runs yet. */
export function assembleSite(options: SiteOptions, db: Connection) {
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
  const live = liveUpdatesOf(options, sessions)
  const basis = { options, db, transactions, live, sessions }
  const devices = devicesOf(basis)
  const scanners = scannersOf(basis)
  const printQueue = printQueueOf(basis, devices)
  const { entryKeeper, copy, dailyBackup } = copiesOf(basis)
  const clockwork = new Clockwork({
    transactions,
    monotonic: options.monotonic,
    lastSeenAt: lastEntryAt(transactions.reader),
    log: options.log,
  })
  const running = { devices, scanners, printQueue, clockwork }
  const selfCheck = selfCheckOf(basis, running)
  const router = routerOf({
    transactions,
    sessions,
    handlers: handlersOf(basis, { ...running, selfCheck, copy }),
    log: options.log,
    newIncident: () => randomBytes(4).toString('hex'),
  })
  followChanges(committed, live, running)
  return { transactions, live, ...running, dailyBackup, selfCheck, entryKeeper, router, isSetUp, committed }
}

type Basis = {
  readonly options: SiteOptions
  readonly db: Connection
  readonly transactions: Transactions
  readonly live: LiveUpdates
  readonly sessions: Sessions
}
type Running = {
  readonly devices: Devices
  readonly scanners: Scanners
  readonly printQueue: PrintQueue
  readonly clockwork: Clockwork
}

function liveUpdatesOf({ clock }: SiteOptions, sessions: Sessions): LiveUpdates {
  const live = new LiveUpdates({
    sessions,
    clock,
    onComeOrGone: ({ employeeId, screen }) => {
      if (employeeId) live.broadcast(['hosts'])
      if (screen === 'desk') live.broadcast(['site'], 'kiosk')
    },
  })
  return live
}

function devicesOf({ options, transactions, live }: Basis): Devices {
  return new Devices({
    settings: transactions.settings,
    ...options.devices,
    mayHoldRest: (key) => printerState(transactions.reader, key).mayHoldRest,
    onChanged: () => live.broadcast(['devices']),
    onHeard: () => live.broadcast(['thermometer'], 'office'),
  })
}

function scannersOf({ options, transactions, live }: Basis): Scanners {
  return new Scanners({
    settings: transactions.settings,
    openScanner: options.devices.openScanner,
    now: () => options.clock.now(),
    onChanged: () => live.broadcast(['devices']),
    onText: (to, text) => live.scanned(to, text),
  })
}

function printQueueOf({ options, transactions }: Basis, devices: Devices): PrintQueue {
  return new PrintQueue({
    transactions,
    log: options.log,
    printers: devices.printers,
    draw: (job, printer) => {
      const paper = paperSchema.parse(JSON.parse(job))
      return options.papers.bytes(paper, printer, pictureSources(transactions.reader, paper))
    },
  })
}

/** What a lost or damaged register is made good from. */
function copiesOf({ options, db, transactions }: Basis) {
  const { folder, log, clock } = options
  const entryKeeper = new EntryKeeper({
    db,
    folder,
    onFailed: (err) => log.warn({ err }, 'The newest entry could not be written down'),
  })
  const copy = async (stamp: string, signal?: AbortSignal) => {
    entryKeeper.settle()
    return backUp(db, folder, stamp, signal)
  }
  const today = () => {
    const zone = transactions.settings()?.office.zone
    return zone === undefined ? null : dateAt(clock.now(), zone)
  }
  const onFailed = (err: unknown) => log.error({ err }, 'The daily backup failed')
  return { entryKeeper, copy, dailyBackup: new DailyBackup({ folder, today, copy, onFailed }) }
}

function selfCheckOf({ options, live }: Basis, { devices, scanners, clockwork }: Running): SelfCheck {
  const { folder, checks, log } = options
  return new SelfCheck({
    printers: devices.askNow,
    thermometer: devices.thermometer,
    scanners: scanners.states,
    screens: (screen) => live.countOf(screen),
    clock: { ...clockwork, syncedAt: checks?.clockSyncedAt ?? (() => null) },
    register: (signal) => checkRegisterApart(folder, signal),
    newestCopy: (date) => newestCopy(folder, date),
    disk: async () => ({
      freeBytes: await (checks?.freeBytes ?? freeBytes)(folder),
      registerBytes: registerBytes(folder),
    }),
    patience: checks?.patience ?? usualPatience,
    log,
  })
}

type Answering = Running & { readonly selfCheck: SelfCheck; readonly copy: ReturnType<typeof copiesOf>['copy'] }

function handlersOf(
  { options, live, sessions }: Basis,
  { devices, scanners, printQueue, clockwork, selfCheck, copy }: Answering,
) {
  const { isDemo, machineZone, papers, simulation, log } = options
  return allHandlers({
    selfCheck,
    sessions,
    pinAttempts: new PinAttempts(),
    isDemo,
    machineZone,
    // The made-up office has a guard at its desk, also before somebody opens the desk's screen to play him.
    hasDesk: () => isDemo || live.countOf('desk') > 0,
    connectedHosts: () => live.connectedHosts(),
    devices: devices.lights,
    scanners: scanners.states,
    thermometer: devices.thermometer,
    ports: options.devices.ports,
    clockJumpedAt: clockwork.jumpedAt,
    wake: () => printQueue.wake(),
    picture: papers.picture,
    pdf: papers.pdf,
    simulation,
    quit: () => options.onQuit?.(),
    log,
    backUp: copy,
  })
}

/** What follows from a change once it is in the register. */
function followChanges(
  committed: Set<(topics: readonly Topic[]) => void>,
  live: LiveUpdates,
  { devices, scanners, printQueue }: Running,
): void {
  committed.add((topics) => live.broadcast(topics))
  // In this order: a printer that was just set up has to be there when its papers are looked for.
  committed.add((topics) => topics.includes('site') && devices.refresh())
  committed.add((topics) => topics.includes('site') && scanners.refresh())
  committed.add((topics) => topics.includes('printing') && printQueue.wake())
  // A new roll, or a lever of the demonstration: how the printers are now, and not at their next turn.
  committed.add((topics) => topics.includes('devices') && devices.askPrinters())
}
