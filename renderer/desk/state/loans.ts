import type { LoanView, VisitView } from '../../../shared/contract/visits.ts'
import { type LoanKind, loanKinds } from '../../../shared/domain/loan.ts'

/** What has not come back yet, the document first: it is the guest's. */
export function openLoans(visit: VisitView): readonly LoanView[] {
  return visit.loans
    .filter((loan) => loan.outcome === null)
    .sort((a, b) => loanKinds.indexOf(a.kind) - loanKinds.indexOf(b.kind))
}

export function openLoan(visit: VisitView, kind: LoanKind): LoanView | undefined {
  return visit.loans.find((loan) => loan.kind === kind && loan.outcome === null)
}
