import type { AdmissionRow, VisitView } from '../../../shared/contract/visits.ts'
import { parseCode } from '../../../shared/domain/ids.ts'
import { heldDocument } from '../../../shared/domain/loan.ts'
import type { CustodyPolicy, DocumentType } from '../../../shared/domain/visit.ts'
import { openLoan } from '../state/loans.ts'
import type { Yard } from '../state/types.ts'

/** What the guard proposes for one person; every part has a default, so that the plain case is one press. */
export type RowDraft = {
  readonly isComing: boolean
  /** Null: the guest has none, or an emergency service is let in without. */
  readonly document: { readonly type: DocumentType; readonly locker: string; readonly isSeen: boolean } | null
  /** A number or a scanned code; empty: none is lent. */
  readonly badge: string
  readonly parking: AdmissionRow['parking']
}

export type Proposals = {
  readonly badges: readonly string[]
  readonly lockers: readonly string[]
  readonly yards: readonly Yard[]
}

/** Police, fire brigade and ambulance are let in with nothing lent, unless the guard swaps on purpose. */
const lendsByItself = (visit: VisitView) => visit.emergencyService === null

/** The first drafts of the people of a dialogue: the next free badge and locker each, a parking card while there is room. */
export function proposeRows(
  people: readonly VisitView[],
  proposals: Proposals,
  lends: (visit: VisitView) => boolean = lendsByItself,
): Readonly<Record<string, RowDraft>> {
  const badges = [...proposals.badges]
  const lockers = [...proposals.lockers]
  const rows = people.map((visit) => {
    const isPlain = lends(visit)
    const needsBadge = isPlain && openLoan(visit, 'badge') === undefined
    const needsLocker = isPlain && heldDocument(visit.loans) === undefined
    const draft: RowDraft = {
      isComing: true,
      document: isPlain ? { type: 'ktp', locker: needsLocker ? (lockers.shift() ?? '') : '', isSeen: false } : null,
      badge: needsBadge ? (badges.shift() ?? '') : '',
      parking: isPlain ? proposeParking(visit, proposals.yards) : { kind: 'none' },
    }
    return [visit.id, draft] as const
  })
  return Object.fromEntries(rows)
}

function proposeParking(visit: VisitView, yards: readonly Yard[]): AdmissionRow['parking'] {
  if (!visit.vehicle || openLoan(visit, 'parking-card')) return { kind: 'none' }
  const { classKey } = visit.vehicle
  const yard = yards.find((one) => one.classKey === classKey)
  if (!yard) return { kind: 'none' }
  return yard.free > 0 ? { kind: 'card', classKey } : { kind: 'roadside', place: visit.roadsidePlace ?? '' }
}

/** What goes to the register: only what is not lent already. */
export function rowOf(visit: VisitView, draft: RowDraft, custody: CustodyPolicy): AdmissionRow {
  const isHeld = heldDocument(visit.loans) !== undefined
  const hasBadge = openLoan(visit, 'badge') !== undefined
  return {
    visitId: visit.id,
    document: isHeld ? null : documentOf(draft, custody),
    badge: hasBadge || draft.badge.trim() === '' ? null : draft.badge.trim(),
    parking: draft.parking,
  }
}

function documentOf({ document }: RowDraft, custody: CustodyPolicy): AdmissionRow['document'] {
  if (!document) return null
  if (custody === 'show') return document.isSeen ? { type: document.type, locker: null } : null
  return { type: document.type, locker: document.locker.trim() || null }
}

/** Why the rows cannot be sent yet, in the order in which a guard would mend it. */
export type NotYet = 'chooseOne' | 'seeFirst' | 'placeFirst'

export function notYet(
  rows: readonly { readonly visit: VisitView; readonly draft: RowDraft }[],
  custody: CustodyPolicy,
): NotYet | undefined {
  if (rows.length === 0) return 'chooseOne'
  const isUnseen = rows.some(
    ({ visit, draft }) =>
      custody === 'show' &&
      draft.document !== null &&
      !draft.document.isSeen &&
      heldDocument(visit.loans) === undefined,
  )
  if (isUnseen) return 'seeFirst'
  const isNowhere = rows.some(({ draft }) => draft.parking.kind === 'roadside' && draft.parking.place.trim() === '')
  return isNowhere ? 'placeFirst' : undefined
}

/** A scanned code is no number that a person can read. */
export function isScanned(badge: string): boolean {
  return parseCode(badge) !== null
}
