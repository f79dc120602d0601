import { printerTroubles, unopenedReasons } from './printers.ts'
import { isLive, type VisitState } from './visit.ts'

/**
 * The life of a paper: queued -> sending -> printed, unknown or failed. `unknown` was sent and never confirmed, so it is never
 * repeated by itself; `failed` surely put nothing on paper and waits until the printer is well again.
 */
export const printJobStates = ['queued', 'sending', 'printed', 'unknown', 'failed', 'withdrawn'] as const
export type PrintJobState = (typeof printJobStates)[number]

/** Nothing becomes of it any more: it is out, or not wanted. */
export function isOver(state: PrintJobState): boolean {
  return state === 'printed' || state === 'withdrawn'
}

/** On their way, or waiting for a guard's word. */
export const openStates = printJobStates.filter((state) => !isOver(state))

/** What a start finds in `sending` was cut off half-way: nobody knows what came out. */
export function stateAfterRestart(state: PrintJobState): PrintJobState {
  return state === 'sending' ? 'unknown' : state
}

/** Which jobs a guard still has to look at. */
export function needsGuard(state: PrintJobState): boolean {
  return state === 'unknown' || state === 'failed'
}

/**
 * Why a paper waits: what its printer complains of before the first byte (`no-answer` to questions), `stopped` with the program;
 * `not-drawn`: a fault of ours; `no-printer`: the site has printers and none prints such a paper.
 */
export const waitingReasons = [
  ...printerTroubles,
  ...unopenedReasons,
  'no-answer',
  'stopped',
  'not-drawn',
  'no-printer',
] as const
export type WaitingReason = (typeof waitingReasons)[number]
/** Why nobody knows of a paper that was begun: what the printer complained of last; `silent` it says nothing; or this program ended. */
export const unknownReasons = [...printerTroubles, 'silent', 'connection-lost', 'stopped', 'interrupted'] as const
export type UnknownReason = (typeof unknownReasons)[number]
/** `unconfirmed`: printed, on a printer that cannot say whether it came out. `replaced`: what it says is not true any more. */
export const printJobReasons = [
  ...new Set([...waitingReasons, ...unknownReasons, 'unconfirmed' as const, 'replaced' as const]),
]
export type PrintJobReason = (typeof printJobReasons)[number]

type Standing = { readonly state: PrintJobState; readonly reason: PrintJobReason | null }

/**
 * Whether a copy may be made: nobody could tell the copy of a wrong paper from a true one. `visit`: the state of the visit that it speaks
 * of, null for a list; what a guest holds is true only while he is awaited or here.
 */
export function canReprint({ reason }: Pick<Standing, 'reason'>, visit: VisitState | null): boolean {
  return reason !== 'replaced' && (visit === null || isLive(visit))
}

/**
 * A paper that does not come out by itself: its printer complains (also in the midst of it), none prints it, or nobody knows whether it
 * came.
 */
export function isStuck({ state, reason }: Standing): boolean {
  return needsGuard(state) || ((state === 'queued' || state === 'sending') && reason !== null)
}
