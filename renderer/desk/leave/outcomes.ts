import type { LoanView } from '../../../shared/contract/visits.ts'
import type { LoanOutcome } from '../../../shared/domain/loan.ts'

export type Ending = { readonly outcome: LoanOutcome; readonly note: string }

/** What the guard says became of each loan; what he does not touch came back. */
export function endingsOf(loans: readonly LoanView[], said: Readonly<Record<string, Ending>>) {
  return loans.map((loan) => ({ loanId: loan.id, ...(said[loan.id] ?? { outcome: 'returned' as const, note: '' }) }))
}
