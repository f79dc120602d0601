import type { Light } from './lights.ts'
import {
  type PrintJobReason,
  type PrintJobState,
  type UnknownReason,
  unknownReasons,
  type WaitingReason,
  waitingReasons,
} from './print-job.ts'

type Lit = { readonly key: string; readonly state: Light; readonly code: string }
type Job = { readonly state: PrintJobState; readonly reason: PrintJobReason | null; readonly printer: string | null }

/**
 * What a guard has to mend, each fault once however many papers wait for it. `unsure`: papers were begun and only a person can tell
 * whether they came out; `low`: nothing waits yet, but a new roll should be at hand. `printer` is null where none prints such a paper.
 */
export type PrinterFault =
  | {
      readonly kind: 'stopped'
      readonly printer: string | null
      readonly reason: WaitingReason
      readonly papers: number
    }
  | {
      readonly kind: 'unsure'
      readonly printer: string | null
      readonly reason: UnknownReason
      readonly papers: number
    }
  | { readonly kind: 'low'; readonly printer: string }

/** Whatever waits for a printer waits for what that one complains of now: the paper on its way, and those behind it. */
export function withTrouble<Waiting extends Job>(job: Waiting, printers: readonly Lit[]): Waiting {
  if (job.state !== 'sending' && job.state !== 'queued') return job
  return { ...job, reason: troubleOf(printers.find(({ key }) => key === job.printer)) ?? job.reason }
}

/** All faults of all printers, from how they are and from the papers that are not out (`withTrouble`). */
export function printerFaults(printers: readonly Lit[], jobs: readonly Job[]): PrinterFault[] {
  // A printer that the settings name no more may have left a paper behind.
  const keys = new Set([...printers.map(({ key }) => key), ...jobs.map(({ printer }) => printer)])
  const lightOf = (key: string | null) => printers.find((printer) => printer.key === key)
  return [...keys].flatMap((key) => faultsOf(key, lightOf(key), jobs))
}

function faultsOf(printer: string | null, light: Lit | undefined, jobs: readonly Job[]): PrinterFault[] {
  const mine = jobs.filter((job) => job.printer === printer)
  const unsure = unsureOf(printer, mine)
  const stopped = stoppedOf(printer, light, mine)
  // "The paper ran out half-way: a new roll, then look" says it all.
  const isSaid = stopped.length === 1 && stopped[0]?.papers === 0 && stopped[0].reason === unsure[0]?.reason
  const isLow = light?.state === 'warning' && light.code.endsWith('near-end')
  return [
    ...unsure,
    ...(isSaid ? [] : stopped),
    ...(isLow && printer !== null ? [{ kind: 'low', printer } as const] : []),
  ]
}

function unsureOf(printer: string | null, jobs: readonly Job[]): Extract<PrinterFault, { kind: 'unsure' }>[] {
  const unsure = jobs.filter(({ state }) => state === 'unknown')
  const [first] = unsure
  if (!first) return []
  const areAlike = unsure.every(({ reason }) => reason === first.reason)
  const reason = unknownReasons.find((each) => areAlike && each === first.reason) ?? 'silent'
  return [{ kind: 'unsure', printer, reason, papers: unsure.length }]
}

/** What the printer says now comes before what it said of a paper a moment ago; whatever is behind that paper waits as well. */
function stoppedOf(
  printer: string | null,
  light: Lit | undefined,
  jobs: readonly Job[],
): Extract<PrinterFault, { kind: 'stopped' }>[] {
  const waiting = jobs.filter(({ state }) => state === 'queued' || state === 'sending')
  const said = waiting.flatMap(({ reason }) => waitingReasons.find((each) => each === reason) ?? [])
  const reason = troubleOf(light) ?? said[0]
  const undrawn = jobs.filter(({ state }) => state === 'failed').length
  return [
    ...(reason ? [{ kind: 'stopped', printer, reason, papers: waiting.length } as const] : []),
    ...(undrawn > 0 ? [{ kind: 'stopped', printer, reason: 'not-drawn', papers: undrawn } as const] : []),
  ]
}

function troubleOf(light: Lit | undefined): WaitingReason | null {
  return light?.state === 'bad' ? (waitingReasons.find((reason) => reason === light.code) ?? null) : null
}
