import { clockJumpMs } from './clock-jump.ts'
import { isRollNearEnd, metresLeft, type PrinterLightCode, type RollCount } from './printers.ts'
import type { ScannerStatus } from './scanners.ts'
import { type CameraReport, type Finding, found, notChecked } from './self-check.ts'
import type { NoReadingReason, ThermometerStatus } from './temperature.ts'
import { type CalendarDate, daysBetween, type Instant } from './time.ts'

// From facts to findings, a function for each step. `null` as facts: they could not be learned in time.

type PrinterFacts = {
  readonly key: string
  readonly name: string
  readonly code: PrinterLightCode | null
  readonly roll: RollCount
}

/** An office can open with a printer that does not print: slips are written by hand until it does. */
export function printerFindings(printers: readonly PrinterFacts[]): Finding[] {
  if (printers.length === 0) return [found('printer', 'off', 'none')]
  return printers.map(({ key, name, code, roll }) => {
    const which = { key, name, count: metresLeft(roll) }
    if (code === null) return notChecked('printer', which)
    const isWell = code === 'ready' || code === 'unasked'
    if (isWell && isRollNearEnd(roll)) return found('printer', 'warning', 'roll-near-end', which)
    return found('printer', isWell ? 'good' : 'warning', code, which)
  })
}

type ThermometerFacts = {
  readonly status: ThermometerStatus
  readonly lacksOffset: boolean
  /** What became of one try with nobody before it; `answered` also where somebody is measured just now. */
  readonly tried: 'answered' | Extract<NoReadingReason, 'silent' | 'garbled' | 'offline'>
}

export function thermometerFinding(facts: ThermometerFacts | 'none' | null): Finding {
  if (facts === null) return notChecked('thermometer')
  if (facts === 'none') return found('thermometer', 'off', 'off')
  const { status, tried } = facts
  if (tried === 'silent' || tried === 'garbled') return found('thermometer', 'warning', tried)
  if (status !== 'ready') return found('thermometer', 'warning', status === 'off' ? 'starting' : status)
  if (tried === 'offline') return found('thermometer', 'warning', 'not-found')
  return facts.lacksOffset ? found('thermometer', 'warning', 'no-offset') : found('thermometer', 'good', 'ready')
}

type CameraFacts = {
  /** Kiosks that are open, and what those that answered said. */
  readonly kiosks: number
  readonly reports: readonly CameraReport[]
  /** Whether guests are asked for a photo; without it the camera only reads codes, which can be typed as well. */
  readonly takesPhotos: boolean
}

/** The camera is at the kiosk's browser: only that can say whether it gives a picture. */
export function cameraFinding(facts: CameraFacts | null): Finding {
  if (facts === null) return notChecked('camera')
  const { kiosks, reports, takesPhotos } = facts
  if (kiosks === 0) return found('camera', 'warning', 'no-kiosk')
  const failed = reports.find((report) => report !== 'running' && report !== 'in-use')
  if (failed === 'none' && !takesPhotos) return found('camera', 'off', 'not-needed')
  if (failed) return found('camera', 'warning', failed)
  if (reports.length < kiosks) return found('camera', 'warning', 'no-report')
  return reports.includes('running') ? found('camera', 'good', 'running') : found('camera', 'warning', 'in-use')
}

type ScannerFacts = {
  readonly key: string
  /** Where it stands: `lobby-desk`. */
  readonly place: string
  readonly status: ScannerStatus
  /** When it last read something; null: not since the start. */
  readonly lastAt: Instant | null
}

export function scannerFindings(scanners: readonly ScannerFacts[]): Finding[] {
  if (scanners.length === 0) return [found('scanner', 'off', 'off')]
  return scanners.map(({ key, place, status, lastAt }) =>
    found('scanner', status === 'ready' ? 'good' : 'warning', status === 'off' ? 'starting' : status, {
      key,
      name: place,
      at: lastAt,
    }),
  )
}

/** `count`: the pages of hosts that are open. */
export function screensFinding({ kiosk, desk, host }: Readonly<Record<'kiosk' | 'desk' | 'host', number>>): Finding {
  if (kiosk === 0) return found('screens', 'warning', 'no-kiosk', { count: host })
  if (desk === 0) return found('screens', 'warning', 'no-desk', { count: host })
  return found('screens', 'good', 'open', { count: host })
}

type ClockFacts = {
  readonly now: Instant
  /** The newest entry of the journal; null in a register without one. */
  readonly newestEntryAt: Instant | null
  /** The hour of a closing that was made and that the clock has not reached. */
  readonly closedAheadAt: Instant | null
  readonly jumpedAt: Instant | null
  /** By how much it was put forward or back since the start, in steps too small to be a jump, in ms; null: no program has watched it. */
  readonly shiftedMs: number | null
  /** When the machine last took the time from a time server; null where it tells of none. */
  readonly syncedAt: Instant | null
}

/** What can be known without a network: that nobody put the clock, and that it is not behind what was written. That it is right, only a look at another clock shows. */
export function clockFinding(facts: ClockFacts): Finding {
  const { now, newestEntryAt, closedAheadAt, jumpedAt, shiftedMs, syncedAt } = facts
  if (closedAheadAt !== null) return found('clock', 'bad', 'behind-closing', { at: closedAheadAt })
  if (newestEntryAt !== null && newestEntryAt - now > clockJumpMs)
    return found('clock', 'warning', 'behind-entry', { at: newestEntryAt })
  if (jumpedAt !== null) return found('clock', 'warning', 'jumped', { at: jumpedAt })
  if (shiftedMs !== null && Math.abs(shiftedMs) > clockJumpMs)
    return found('clock', 'warning', 'shifted', { at: now, count: Math.round(Math.abs(shiftedMs) / 1000) })
  if (syncedAt !== null) return found('clock', 'good', 'synced', { at: syncedAt })
  return found('clock', 'good', shiftedMs === null ? 'not-behind' : 'steady', { at: now })
}

type DatabaseFacts = {
  readonly isWhole: boolean
  /** null: nobody tried. */
  readonly takesWrites: boolean | null
}

export function databaseFinding(facts: DatabaseFacts | null): Finding {
  if (facts === null) return notChecked('database')
  if (!facts.isWhole) return found('database', 'bad', 'damaged')
  if (facts.takesWrites === null) return found('database', 'good', 'readable')
  return facts.takesWrites ? found('database', 'good', 'whole') : found('database', 'bad', 'no-write')
}

type JournalFacts = {
  /** `brokenAt`: the number of the first entry that is not as it was written. */
  readonly chain: { readonly entries: number; readonly brokenAt: number | null }
  /** When entries that had been kept were found missing, while the desk tells of it. */
  readonly lostAt: Instant | null
}

/** A changed journal is evidence: nothing should be added to the file before somebody has looked into it. */
export function journalFinding(facts: JournalFacts | null): Finding {
  if (facts === null) return notChecked('journal')
  const { chain, lostAt } = facts
  if (chain.brokenAt !== null) return found('journal', 'bad', 'broken', { count: chain.brokenAt })
  if (lostAt !== null) return found('journal', 'warning', 'lost', { at: lostAt })
  return found('journal', 'good', 'whole', { count: chain.entries })
}

/** One copy is made a day, at the start or within the hour: from the second day without one something is wrong. */
export function backupFinding(newest: CalendarDate | null, today: CalendarDate): Finding {
  if (newest === null) return found('backup', 'warning', 'none')
  const days = daysBetween(newest, today)
  if (days <= 1) return found('backup', 'good', days === 1 ? 'yesterday' : 'today')
  return found('backup', 'warning', 'old', { count: days })
}

const megabyte = 1_000_000
/** Less than this, and a day of guests may find no room. */
const full = 200 * megabyte
/** Less than this is worth a word weeks before it matters. */
const low = 1_000 * megabyte

type DiskFacts = { readonly freeBytes: number; readonly registerBytes: number }

/** The next daily copy needs as much room as the register has, beside what the day itself writes. */
export function diskFinding(facts: DiskFacts | null): Finding {
  if (facts === null) return notChecked('disk')
  const { freeBytes, registerBytes } = facts
  if (freeBytes < full) return found('disk', 'bad', 'full', { count: freeBytes })
  const isLow = freeBytes < Math.max(low, 2 * registerBytes)
  return found('disk', isLow ? 'warning' : 'good', isLow ? 'low' : 'room', { count: freeBytes })
}
