import type { DeviceLight, PrinterLight } from '../../../shared/contract/desk.ts'
import { contract } from '../../../shared/contract/index.ts'
import type { ScannerState } from '../../../shared/contract/scanning.ts'
import { nextOverstay, ringsAt } from '../../../shared/domain/cutoff.ts'
import { printerFaults, withTrouble } from '../../../shared/domain/printer-faults.ts'
import { isRollNearEnd, metresLeft } from '../../../shared/domain/printers.ts'
import { liveStates } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { done, type ReadContext } from '../../dispatch/context.ts'
import { type HandlersOf, onRead } from '../../dispatch/handler.ts'
import { openJobs, printerState } from '../printing/index.ts'
import { deskState, dutyFacts, waitNow } from '../site/index.ts'
import { type ConnectedHosts, freeItems, insideLimits, viewLoan, viewVisits, visitQuery } from '../visits/index.ts'
import { alarmsOf } from './alarms.ts'
import { parkingOf } from './parking.ts'
import { scannerLight, worstScanner } from './scanner-light.ts'

const { desk } = contract
/** How many free numbers the desk proposes: enough for a party. */
const proposals = 12
const rollWarning: Pick<PrinterLight, 'state' | 'code'> = { state: 'warning', code: 'roll-near-end' }

type NamedLight = Omit<PrinterLight, 'metresLeft'>

type Parts = {
  readonly connectedHosts: ConnectedHosts
  readonly devices: () => { readonly printers: readonly NamedLight[]; readonly thermometer: DeviceLight }
  readonly scanners: () => readonly ScannerState[]
  /** When the machine's clock was last seen to jump, while nobody has looked into it. */
  readonly clockJumpedAt: () => number | null
}

export function deskHandlers(parts: Parts): HandlersOf<typeof desk> {
  return {
    overview: onRead(desk.overview, (context) => {
      const { db, now } = context
      const { cutoffAt, isNight } = dutyFacts(context)
      const live = db.all(
        visitQuery()
          .where('visit.state', 'in', liveStates)
          .orderBy('visit.registered_at')
          .orderBy('visit.is_leader', 'desc')
          .orderBy('visit.id'),
      )
      const views = viewVisits(context, parts.connectedHosts, live)
      const waiting = views.filter((visit) => visit.state === 'registered')
      const inside = views.filter((visit) => visit.state === 'inside')
      const state = deskState(db)
      const hushedUntil = state.hushed_until
      const { printers, thermometer } = devicesOf(context, parts)
      const scanner = worstScanner(parts.scanners(), context.asker.station)
      const jobs = openJobs(db, context.settings().printers).map((job) => withTrouble(job, printers))
      const devices = { printers: printerFaults(printers, jobs), thermometer, scanner }
      const hush = hushedUntil === null ? null : { until: hushedUntil }
      const limits = insideLimits(context)
      const facts = {
        waiting,
        inside,
        nextOverstayAt: nextOverstay(limits, now),
        rings: ringsAt(limits, hush, now),
        devices,
        clockJumpedAt: parts.clockJumpedAt(),
      }
      return done({
        now,
        waiting,
        inside,
        openMatters: openMatters(context),
        alarms: alarmsOf(context, facts),
        hushedUntil: hushedUntil !== null && hushedUntil > now ? hushedUntil : null,
        cutoffAt,
        wait: waitNow(context),
        isNight,
        eventMode: state.event_mode === 1,
        threshold: context.settings().temperature.threshold,
        restMinutes: context.settings().temperature.restMinutes,
        parking: parkingOf(context),
        roadside: inside.filter((visit) => visit.roadsidePlace !== null).length,
        nextBadges: freeItems(db, 'badge', proposals),
        nextLockers: freeItems(db, 'locker', proposals),
        devices: { printers, thermometer, scanner: scannerLight(scanner) },
        openJobs: jobs,
        guardPlace: state.guard_place,
        waitingPlaces: context.settings().visiting.waitingPlaces,
      })
    }),
  }
}

/** What the devices say, and what only the register knows: how much of its roll a printer has used up. */
function devicesOf({ db, settings }: ReadContext, { devices }: Parts) {
  const { printers, thermometer } = devices()
  const rollOf = (key: string) => {
    const rollMetres = settings().printers.find((printer) => printer.key === key)?.rollMetres ?? null
    return { rows: printerState(db, key).rows, rollMetres }
  }
  return {
    printers: printers.map((light) => {
      const roll = rollOf(light.key)
      const isWarning = light.state === 'good' && isRollNearEnd(roll)
      return { ...light, ...(isWarning && rollWarning), metresLeft: metresLeft(roll) }
    }),
    thermometer,
  }
}

/** Loans that outlived their visit, and outcomes that nobody has settled (lost, left behind, kept). */
function openMatters({ db }: ReadContext) {
  const rows = db.all(
    sqlite
      .selectFrom('loan')
      .innerJoin('visit', 'visit.id', 'loan.visit_id')
      .innerJoin('guest', 'guest.id', 'visit.guest_id')
      .selectAll('loan')
      .select(['visit.number', 'guest.name'])
      .where('loan.settled_at', 'is', null)
      .where((where) =>
        where.or([where('loan.outcome', 'is not', null), where('visit.state', 'in', ['closed', 'signed-out'])]),
      )
      .orderBy('loan.began_at'),
  )
  return rows.map((row) => ({ ...viewLoan(row), visitId: row.visit_id, name: row.name, number: row.number }))
}
