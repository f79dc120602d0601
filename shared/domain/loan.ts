/** What is with the other side: the guest's document with us, our badge and parking card with the guest (rows M2, M7). In the order of coming back: the guest's own first. */
export const loanKinds = ['document', 'badge', 'parking-card'] as const
export type LoanKind = (typeof loanKinds)[number]

/** Numbered things that the office has in stock: its badges, and the lockers in which documents lie. */
export const stockKinds = ['badge', 'locker'] as const
export type StockKind = (typeof stockKinds)[number]

const loanOfStock: Readonly<Record<StockKind, LoanKind>> = { badge: 'badge', locker: 'document' }

/** The loan by which such a number is out. */
export function loanKindOf(kind: StockKind): LoanKind {
  return loanOfStock[kind]
}

/** How a loan ended. Everything but `returned` stays an open matter until a guard settles it. */
export const loanOutcomes = ['returned', 'lost', 'left-behind', 'kept', 'handed-over'] as const
export type LoanOutcome = (typeof loanOutcomes)[number]

export type Loan = {
  readonly kind: LoanKind
  readonly outcome: LoanOutcome | null
}

/** The outcomes that make sense: a document of the guest is left behind, kept or handed to somebody; a card of ours is lost or left behind. */
const outcomesByKind = {
  document: ['returned', 'left-behind', 'kept', 'handed-over', 'lost'],
  badge: ['returned', 'lost', 'left-behind'],
  'parking-card': ['returned', 'lost', 'left-behind'],
} as const satisfies Record<LoanKind, readonly LoanOutcome[]>

export function outcomesOf(kind: LoanKind): readonly LoanOutcome[] {
  return outcomesByKind[kind]
}

/** An end as the journal names it: `badge-lost`. */
export type LoanEnding = { [Kind in LoanKind]: `${Kind}-${(typeof outcomesByKind)[Kind][number]}` }[LoanKind]

/** `null` where such a thing cannot end so. */
export function endingOf(kind: LoanKind, outcome: LoanOutcome): LoanEnding | null {
  const isEnding = (ending: string): ending is LoanEnding => outcomesOf(kind).includes(outcome) && ending !== ''
  const ending = `${kind}-${outcome}`
  return isEnding(ending) ? ending : null
}

/** Open: nobody has said yet what became of it. A visit cannot be signed out while one is open. */
export function isOpen(loan: Loan): boolean {
  return loan.outcome === null
}

/** A document as the guard has it: in its locker, or seen by him where nothing is kept; such a loan has no number and is over at once. */
type DocumentFacts = Pick<Loan, 'kind' | 'outcome'> & { readonly item: string }

/** The document that lets a guest in, whatever the office's custom became since: what was seen counts as seen. */
export function heldDocument<Lent extends DocumentFacts>(loans: readonly Lent[]): Lent | undefined {
  const documents = loans.filter(({ kind }) => kind === 'document')
  return documents.find(({ outcome }) => outcome === null) ?? documents.find(({ item }) => item === '')
}

/** Returned things are settled at once; a document handed to a named person is too. The rest stays among the open matters. */
export function settlesAtOnce(outcome: LoanOutcome): boolean {
  return outcome === 'returned' || outcome === 'handed-over'
}

/** Sign-out is complete when every loan has ended, each with an outcome. */
export function canSignOut(loans: readonly Loan[]): boolean {
  return loans.every((loan) => !isOpen(loan))
}
