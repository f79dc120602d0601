import type { VisitPaper } from '../../../shared/contract/visits.ts'
import { carries } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, refuse } from '../../dispatch/context.ts'
import { hasPaperOut, queueIfPrinted, replacePapers, withdrawPapers } from '../printing/index.ts'
import type { ParkingCard } from './items.ts'
import { badgeSlipPaper, parkingCardPaper } from './papers.ts'
import { knownVisit, type VisitRow, visitIf } from './rows.ts'

/** After a correction: a paper that has not come out is drawn anew at once; one that has is named, and the guard decides. */
export function refreshPapers(
  context: ChangeContext,
  visitId: string,
  papers: readonly VisitPaper[],
): { jobs: string[]; outdated: VisitPaper[] } {
  const visit = knownVisit(context.db, visitId)
  const jobs: string[] = []
  const outdated: VisitPaper[] = []
  for (const paper of papers) {
    if (withdrawPapers(context, visitId, paper) > 0) jobs.push(...queueAnew(context, visit, paper))
    else if (hasPaperOut(context.db, visitId, paper) && holds(context, visitId, paper)) outdated.push(paper)
  }
  return { jobs, outdated }
}

/** A new paper with what is true now; whatever of its kind is out counts as replaced. */
export function printAnew(context: ChangeContext, visitId: string, paper: VisitPaper): Outcome<{ jobs: string[] }> {
  const found = visitIf(context.db, visitId, carries(paper))
  if (!found.ok) return found
  const visit = found.value
  if (!holds(context, visitId, paper)) return refuse({ code: 'not-found' })
  replacePapers(context, visitId, paper)
  return done({ jobs: queueAnew(context, visit, paper) })
}

function queueAnew(context: ChangeContext, visit: VisitRow, paper: VisitPaper): string[] {
  const lent = lentFor(context, visit.id, paper)
  if (!lent) return []
  switch (paper) {
    case 'badge-slip':
      return queueIfPrinted(context, badgeSlipPaper(context, visit, lent.item), visit.id)
    case 'parking-card':
      return queueIfPrinted(context, parkingCardPaper(context, visit, cardOf(context, lent)), visit.id)
  }
}

type Lent = NonNullable<ReturnType<typeof lentFor>>

const holds = (context: ChangeContext, visitId: string, paper: VisitPaper) =>
  lentFor(context, visitId, paper) !== undefined

/** The badge or card that the paper speaks of, while the guest has it. */
function lentFor(context: ChangeContext, visitId: string, paper: VisitPaper) {
  return context.db.first(
    sqlite
      .selectFrom('loan')
      .select(['id', 'item', 'code', 'class_key'])
      .where('visit_id', '=', visitId)
      .where('kind', '=', paper === 'badge-slip' ? 'badge' : 'parking-card')
      .where('outcome', 'is', null),
  )
}

function cardOf(context: ChangeContext, { item, code, class_key }: Lent): ParkingCard {
  const vehicleClass = context.settings().parking.classes.find(({ key }) => key === class_key)
  return { number: item, code: code ?? '', className: vehicleClass?.name ?? '', place: vehicleClass?.place ?? '' }
}
