/**
 * The life of a paper: queued -> sending -> printed, unknown or failed. `unknown` was sent and never confirmed, so it is never
 * repeated by itself; `failed` surely put nothing on paper and waits until the printer is well again.
 */
export const printJobStates = ['queued', 'sending', 'printed', 'unknown', 'failed', 'withdrawn'] as const
export type PrintJobState = (typeof printJobStates)[number]

/** What a start finds in `sending` was cut off half-way: nobody knows what came out. */
export function stateAfterRestart(state: PrintJobState): PrintJobState {
  return state === 'sending' ? 'unknown' : state
}

/** Which jobs a guard still has to look at. */
export function needsGuard(state: PrintJobState): boolean {
  return state === 'unknown' || state === 'failed'
}
