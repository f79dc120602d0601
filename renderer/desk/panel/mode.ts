import type { VisitState } from '../../../shared/domain/visit.ts'

/** What a guest's panel shows: the next step, or a form that the guard opened instead. */
export type Mode =
  | 'next'
  | 'relay'
  | 'other-host'
  | 'lend'
  | 'set-aside'
  | 'correct'
  | 'papers'
  | 'parking'
  | 'swap'
  | 'undo'
  | 'close'
  | 'excuse'

const everyState: readonly Mode[] = ['next', 'correct']
const allowed: Readonly<Record<VisitState, readonly Mode[]>> = {
  registered: [...everyState, 'relay', 'other-host', 'lend', 'set-aside', 'swap', 'parking', 'papers', 'close'],
  inside: [...everyState, 'relay', 'other-host', 'lend', 'swap', 'parking', 'papers', 'undo', 'excuse'],
  'signed-out': everyState,
  closed: everyState,
}

/** A form that no longer fits, because the visit went on at another desk, gives way to the next step. */
export function modeFor(mode: Mode, state: VisitState): Mode {
  return allowed[state].includes(mode) ? mode : 'next'
}
