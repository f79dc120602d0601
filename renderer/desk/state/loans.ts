import type { LoanView, VisitView } from '../../../shared/contract/visits.ts'
import type { LoanKind } from '../../../shared/domain/loan.ts'

/** What has not come back yet, the document first: it is the guest's. */
export function openLoans(visit: VisitView): readonly LoanView[] {
  const order: readonly LoanKind[] = ['document', 'badge', 'parking-card']
  return visit.loans
    .filter((loan) => loan.outcome === null)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

export function openLoan(visit: VisitView, kind: LoanKind): LoanView | undefined {
  return visit.loans.find((loan) => loan.kind === kind && loan.outcome === null)
}
