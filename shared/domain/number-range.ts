import { cardNumber } from './parking.ts'

/** Badges or lockers that are numbered on: "T" or "T-" with 1 to 40 means T-01 to T-40. */
export type NumberRange = { readonly prefix: string; readonly from: number; readonly to: number }

export const highestNumber = 9_999

/** The letters of a range as they stand on each badge, without the dash that is put behind them. */
export function rangePrefix({ prefix }: Pick<NumberRange, 'prefix'>): string {
  return prefix.trim().toUpperCase().replace(/-+$/, '')
}

/** As it is written on the thing. */
export function numberInRange(range: Pick<NumberRange, 'prefix'>, count: number): string {
  return cardNumber(rangePrefix(range), count)
}

/** What keeps a range from being taken. */
export function rangeProblem(range: NumberRange): 'no-prefix' | 'prefix' | 'numbers' | null {
  const prefix = rangePrefix(range)
  if (prefix === '') return 'no-prefix'
  if (!/^[A-Z0-9]+$/.test(prefix)) return 'prefix'
  return range.from >= 0 && range.to >= range.from && range.to <= highestNumber ? null : 'numbers'
}
