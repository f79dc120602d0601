import type { FastifyInstance } from 'fastify'
import type { Topic } from '../shared/contract/operation.ts'
import type { LostEntries } from './database/examine.ts'
import { newToken } from './database/ids.ts'
import { lockFolder } from './database/lock.ts'
import { type OpenFailure, openDatabase } from './database/open.ts'
import { rebase } from './database/rebase.ts'
import { type Asker, done } from './dispatch/context.ts'
import type { Log } from './dispatch/dispatch.ts'
import type { Transactions } from './dispatch/transactions.ts'
import { prepareFolder, removeAddress, type SiteAddress, writeAddress } from './folder.ts'
import type { ServerRefusal } from './launch/server-report.ts'
import { httpServer } from './server/http.ts'
import { assembleSite, type SiteOptions, type SiteParts } from './site-parts.ts'

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
  const parts = assembleSite(options, opened.db)
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
async function checkForCommand({ transactions, selfCheck, isSetUp }: SiteParts, isAllowed: boolean) {
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

/** The shell opens kiosk and desk as soon as the office is set up. */
function onceSetUp({ isSetUp, entryKeeper }: SiteParts, tell: (() => void) | undefined): () => void {
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

function runningSite(server: FastifyInstance, parts: SiteParts, folder: string, release: () => void): Site {
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
