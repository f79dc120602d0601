import type { GuestStep } from '../../shared/domain/guest-step.ts'

export type BoardRow = { readonly number: string; readonly step: GuestStep }

/** The numbers whose next step changed, or which are new, since the board looked like `before`. */
export function changedNumbers(before: readonly BoardRow[], after: readonly BoardRow[]): readonly string[] {
  const steps = new Map(before.map(({ number, step }) => [number, step]))
  return after.filter(({ number, step }) => steps.get(number) !== step).map(({ number }) => number)
}
