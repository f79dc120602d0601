import { carries, isLive } from '../../../shared/domain/visit.ts'
import { type ChangeContext, done, type Outcome } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { queueIfPrinted, replacePapers } from '../printing/index.ts'
import { lendBadge } from './items.ts'
import { takeBack } from './loans.ts'
import { badgeSlipPaper } from './papers.ts'
import { visitIf } from './rows.ts'

/** A wrong badge is swapped in one step: the old one is back, the new one is out, and a new slip is printed. */
export function swapBadge(
  context: ChangeContext,
  visitId: string,
  badge: string,
  reason: string,
): Outcome<{ jobs: string[] }> {
  const found = visitIf(context.db, visitId, isLive)
  if (!found.ok) return found
  const visit = found.value
  const fields = new Fields()
  const clean = fields.needed('reason', reason)
  if (!fields.areFine) return fields.refusal
  const from = takeBack(context, visitId, 'badge', clean)
  const lent = lendBadge(context, visitId, badge)
  if (!lent.ok) return lent
  replacePapers(context, visitId, 'badge-slip')
  context.note({
    what: 'badge-swapped',
    record: visitId,
    clear: { from, to: lent.value },
  })
  context.touch('visits')
  // Whoever waits gets his slip when he is let in.
  const getsSlip = carries('badge-slip')(visit.state)
  return done({ jobs: getsSlip ? queueIfPrinted(context, badgeSlipPaper(context, visit, lent.value), visitId) : [] })
}
