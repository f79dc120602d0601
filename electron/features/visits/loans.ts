import { canSignOut, endingOf, type LoanEnding, type LoanOutcome, settlesAtOnce } from '../../../shared/domain/loan.ts'
import { allows } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Nothing, type Outcome, personOf, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { dropPapers } from '../printing/index.ts'
import { visitIf } from './rows.ts'

type Ending = { readonly loanId: string; readonly outcome: LoanOutcome; readonly note: string }

/** Ends one loan with what became of it. Everything but a return says so in a note; lost and left-behind things stay open matters. */
export function endLoan(context: ChangeContext, { loanId, outcome, note }: Ending): Outcome<Nothing> {
  const loan = context.db.first(sqlite.selectFrom('loan').selectAll().where('id', '=', loanId))
  if (!loan) return refuse({ code: 'not-found' })
  if (loan.outcome !== null) return refuse({ code: 'loan-ended' })
  const ending = endingOf(loan.kind, outcome)
  if (!ending) return refuse({ code: 'fields', problems: [{ field: 'value', problem: 'not-known' }] })
  const fields = new Fields()
  const clean = outcome === 'returned' ? fields.optional('reason', note) : fields.needed('reason', note)
  if (!fields.areFine) return fields.refusal
  keepEnd(context, loan, ending, { outcome, note: clean })
  context.touch('visits')
  return done({})
}

/** What is swapped for another has come back. Its number; `null` where none was out. */
export function takeBack(
  context: ChangeContext,
  visitId: string,
  kind: 'badge' | 'parking-card',
  note: string,
): string | null {
  const loansOfKind = sqlite.selectFrom('loan').selectAll().where('visit_id', '=', visitId).where('kind', '=', kind)
  const out = context.db.first(loansOfKind.where('outcome', 'is', null))
  if (!out) return null
  keepEnd(context, out, `${kind}-returned`, { outcome: 'returned', note })
  return out.item
}

type End = { readonly outcome: LoanOutcome; readonly note: string }

/** Whoever has the number next must not find the paper of the one before him in the printer. */
function keepEnd(context: ChangeContext, loan: Loan, ending: LoanEnding, { outcome, note }: End): void {
  const settled_at = settlesAtOnce(outcome) ? context.now : null
  const ended = { outcome, note, ended_at: context.now, ended_by: personOf(context).id, settled_at }
  context.db.run(sqlite.updateTable('loan').set(ended).where('id', '=', loan.id))
  noteLoan(context, ending, loan)
  if (loan.kind === 'badge') dropPapers(context, loan.visit_id, 'badge-slip')
  if (loan.kind === 'parking-card') dropPapers(context, loan.visit_id, 'parking-card')
}

/** The lost badge was found, the document was fetched: its number is free again. */
export function settleLoan(context: ChangeContext, loanId: string, note: string): Outcome<Nothing> {
  const loan = context.db.first(sqlite.selectFrom('loan').selectAll().where('id', '=', loanId))
  if (!loan) return refuse({ code: 'not-found' })
  if (loan.outcome === null || loan.settled_at !== null) return refuse({ code: 'loan-ended' })
  const fields = new Fields()
  const clean = fields.needed('reason', note)
  if (!fields.areFine) return fields.refusal
  const settled = { settled_at: context.now, note: [loan.note, clean].filter(Boolean).join(' · ') }
  context.db.run(sqlite.updateTable('loan').set(settled).where('id', '=', loanId))
  noteLoan(context, 'loan-settled', loan)
  context.touch('visits')
  return done({})
}

type Loan = { readonly id: string; readonly visit_id: string; readonly kind: string; readonly item: string }

function noteLoan(context: ChangeContext, what: LoanEnding | 'loan-settled', loan: Loan): void {
  const { id, visit_id, kind, item } = loan
  context.note({ what, record: visit_id, clear: { loan: id, kind, item } })
}

/** Signs a guest out: first the loans, then the visit; refused while any loan is open (row M2). Nobody is ever signed out by a clock. */
export function signOut(context: ChangeContext, visitId: string, loans: readonly Ending[]): Outcome<Nothing> {
  const found = visitIf(context.db, visitId, allows('sign-out'))
  if (!found.ok) return found
  const loansOfVisit = sqlite.selectFrom('loan').selectAll().where('visit_id', '=', visitId)
  const own = new Set(context.db.all(loansOfVisit).map(({ id }) => id))
  for (const ending of loans) {
    // What another guest holds does not come back with this one.
    if (!own.has(ending.loanId)) return refuse({ code: 'not-found' })
    const ended = endLoan(context, ending)
    if (!ended.ok) return ended
  }
  if (!canSignOut(context.db.all(loansOfVisit))) return refuse({ code: 'loans-open' })
  endVisit(context, visitId, context.now)
  context.note({ what: 'guest-signed-out', record: visitId, clear: { state: 'signed-out' } })
  return done({})
}

/** `at` is now, or the true time of an entry that is written down late. */
export function endVisit(context: ChangeContext, visitId: string, at: number): void {
  const ended = { state: 'signed-out' as const, ended_at: at, ended_by: personOf(context).id }
  context.db.run(sqlite.updateTable('visit').set(ended).where('id', '=', visitId))
  dropPapers(context, visitId, 'badge-slip', 'queue-slip')
  context.touch('visits')
}
