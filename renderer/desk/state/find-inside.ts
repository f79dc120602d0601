import type { VisitView } from '../../../shared/contract/visits.ts'

/** Plates and numbers are found however they are spaced or dashed. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s.-]/gu, '')
    .toLowerCase()
}

/** Guests whose name, organisation, host, queue number, badge, locker or plate contains what was typed. */
export function findInside(inside: readonly VisitView[], text: string): readonly VisitView[] {
  const wanted = plain(text)
  if (!wanted) return inside
  return inside.filter((visit) =>
    [
      visit.name,
      visit.organisation,
      visit.host?.name ?? '',
      visit.number,
      visit.vehicle?.plate ?? '',
      ...visit.loans.filter((loan) => loan.outcome === null).map((loan) => loan.item),
    ].some((field) => plain(field).includes(wanted)),
  )
}
