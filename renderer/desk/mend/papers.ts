import { type VisitPaper, type VisitView, visitPapers } from '../../../shared/contract/visits.ts'
import type { LoanKind } from '../../../shared/domain/loan.ts'
import { carries } from '../../../shared/domain/visit.ts'
import { openLoan } from '../state/loans.ts'

const speaksOf: Readonly<Record<VisitPaper, LoanKind>> = { 'badge-slip': 'badge', 'parking-card': 'parking-card' }

/** The papers that the guest carries now. */
export function papersOf(visit: VisitView): readonly VisitPaper[] {
  return visitPapers.filter((paper) => carries(paper)(visit.state) && openLoan(visit, speaksOf[paper]))
}
