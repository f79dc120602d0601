import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import type { ScannerState } from '../../../shared/contract/scanning.ts'
import {
  backupFinding,
  cameraFinding,
  clockFinding,
  databaseFinding,
  diskFinding,
  journalFinding,
  printerFindings,
  scannerFindings,
  screensFinding,
  thermometerFinding,
} from '../../../shared/domain/check-findings.ts'
import type { PrinterLightCode } from '../../../shared/domain/printers.ts'
import type { Finding } from '../../../shared/domain/self-check.ts'
import { type CalendarDate, dateAt } from '../../../shared/domain/time.ts'
import { lastEntryAt } from '../../database/journal.ts'
import type { RegisterCheck } from '../../database/register-check.ts'
import type { Thermometer } from '../../devices/thermometer/thermometer.ts'
import type { ActionContext } from '../../dispatch/context.ts'
import type { Log } from '../../dispatch/dispatch.ts'
import { closedAheadOf } from '../closing/index.ts'
import { printerState } from '../printing/index.ts'
import { lostEntries } from '../site/index.ts'
import type { Cameras } from './cameras.ts'
import { tryThermometer } from './thermometer.ts'
import { within } from './within.ts'

/** Where the facts come from. */
export type CheckSources = {
  readonly printers: () => readonly { readonly config: PrinterConfig; readonly code: Promise<PrinterLightCode> }[]
  readonly thermometer: () => Thermometer | null
  readonly scanners: () => readonly ScannerState[]
  /** How many screens of a kind are open. */
  readonly screens: (screen: 'kiosk' | 'desk' | 'host') => number
  readonly clock: {
    readonly jumpedAt: () => number | null
    readonly shiftedMs: () => number
    readonly syncedAt: () => number | null
  }
  readonly register: (signal: AbortSignal) => Promise<RegisterCheck>
  readonly newestCopy: (today: CalendarDate) => CalendarDate | null
  readonly disk: () => Promise<{ readonly freeBytes: number; readonly registerBytes: number }>
  /** How long one device, and how long the whole register, may take to answer; ms. */
  readonly patience: { readonly device: number; readonly register: number }
  readonly log: Log
}

/** Asks everything at once. Each step answers on its own: one that hangs or fails is said to be unchecked, and holds up no other. */
export async function lookAtEverything(
  context: ActionContext,
  sources: CheckSources,
  cameras: Cameras,
): Promise<Finding[]> {
  const devices = [printers(context, sources), thermometer(context, sources), camera(context, sources, cameras)]
  const [register, disk, ...answers] = await Promise.all([registerChecked(sources), diskChecked(sources), ...devices])
  const lostAt = lostEntries(context)?.at ?? null
  return [
    ...answers.flat(),
    ...scannerFindings(sources.scanners().map(scannerFacts)),
    screensFinding({
      kiosk: sources.screens('kiosk'),
      desk: sources.screens('desk'),
      host: sources.screens('host'),
    }),
    clockFinding(clockFacts(context, sources)),
    databaseFinding(register && { isWhole: register.isWhole, takesWrites: true }),
    journalFinding(register?.chain ? { chain: register.chain, lostAt } : null),
    backup(context, sources),
    diskFinding(disk),
  ]
}

const failedIn =
  ({ log }: CheckSources, step: string) =>
  (err: unknown) =>
    log.warn({ err, step }, 'A step of the self-check failed')

async function printers({ db }: ActionContext, sources: CheckSources): Promise<Finding[]> {
  const asked = sources.printers().map(async ({ config: { key, name, rollMetres }, code }) => ({
    key,
    name,
    code: await within(sources.patience.device, () => code, failedIn(sources, 'printer')),
    roll: { rows: printerState(db, key).rows, rollMetres },
  }))
  return printerFindings(await Promise.all(asked))
}

async function thermometer({ settings }: ActionContext, sources: CheckSources): Promise<Finding[]> {
  const config = settings().temperature.thermometer
  const ask = (signal: AbortSignal) => tryThermometer(sources.thermometer(), config, signal)
  return [thermometerFinding(await within(sources.patience.device, ask, failedIn(sources, 'thermometer')))]
}

async function camera(context: ActionContext, { screens, patience }: CheckSources, cameras: Cameras) {
  const kiosks = screens('kiosk')
  const reports = await cameras.ask(kiosks, () => context.touch('self-check'), patience.device)
  return [cameraFinding({ kiosks, reports, takesPhotos: context.settings().visiting.photo !== 'off' })]
}

function scannerFacts({ key, station, screen, status, last }: ScannerState) {
  return { key, place: `${station}-${screen}`, status, lastAt: last?.at ?? null }
}

function clockFacts(context: ActionContext, { clock }: CheckSources) {
  return {
    now: context.now,
    newestEntryAt: lastEntryAt(context.db),
    closedAheadAt: closedAheadOf(context),
    jumpedAt: clock.jumpedAt(),
    shiftedMs: clock.shiftedMs(),
    syncedAt: clock.syncedAt(),
  }
}

function registerChecked(sources: CheckSources) {
  return within(sources.patience.register, sources.register, failedIn(sources, 'register'))
}

function diskChecked(sources: CheckSources) {
  return within(sources.patience.device, sources.disk, failedIn(sources, 'disk'))
}

function backup({ now, settings }: ActionContext, { newestCopy }: CheckSources): Finding {
  const today = dateAt(now, settings().office.zone)
  return backupFinding(newestCopy(today), today)
}
