import type { AdmissionRow } from '../../../shared/contract/visits.ts'
import { type AdmissionRule, blockingRules } from '../../../shared/domain/admission.ts'
import { hostStanding } from '../../../shared/domain/host-answer.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { allows } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, personOf, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { questionsOf, toQuestion } from '../hosts/index.ts'
import { queueIfPrinted, replacePapers } from '../printing/index.ts'
import { dutyFacts } from '../site/index.ts'
import { heldBy, lendRow } from './lend.ts'
import { badgeSlipPaper, parkingCardPaper } from './papers.ts'
import { knownVisit, type VisitRow, visitIf } from './rows.ts'
import { temperatureOf } from './temperature.ts'

type SetAside = { readonly rules: readonly AdmissionRule[]; readonly official: string; readonly reason: string }
type Admission = { readonly rows: readonly AdmissionRow[]; readonly setAside: SetAside | null }

/** One dialogue for a whole party: all rows or none. Slips and parking cards are queued in the same transaction (row M9). */
export function admit(context: ChangeContext, { rows, setAside }: Admission): Outcome<{ jobs: string[] }> {
  const permission = setAside && cleanSetAside(setAside)
  if (permission && !permission.ok) return permission
  const jobs: string[] = []
  for (const row of rows) {
    const admitted = admitOne(context, row, permission?.value ?? null)
    if (!admitted.ok) return admitted
    jobs.push(...admitted.value)
  }
  return done({ jobs })
}

function cleanSetAside(setAside: SetAside): Outcome<SetAside> {
  const fields = new Fields()
  const official = fields.needed('official', setAside.official, textLimits.name)
  const reason = fields.needed('reason', setAside.reason)
  if (!fields.areFine) return fields.refusal
  return done({ ...setAside, official, reason })
}

function admitOne(context: ChangeContext, row: AdmissionRow, setAside: SetAside | null): Outcome<string[]> {
  const found = visitIf(context.db, row.visitId, allows('admit'))
  if (!found.ok) return found
  const visit = found.value
  if (visit.inside_elsewhere) {
    const other = heldBy(context.db, visit.inside_elsewhere)
    return refuse({ code: 'already-inside', visitId: visit.inside_elsewhere, badge: other.badge })
  }
  const lent = lendRow(context, visit, row)
  if (!lent.ok) return lent
  const blocked = rulesInTheWay(context, visit, setAside)
  if (blocked.length > 0) return refuse({ code: 'admission-blocked', rules: [...blocked] })
  if (setAside) keepSetAside(context, visit, setAside)
  // A late entry was let in when it was written on paper.
  const admittedAt = visit.is_late_entry ? visit.registered_at : context.now
  const admitted = { state: 'inside' as const, admitted_at: admittedAt, admitted_by: personOf(context).id }
  context.db.run(sqlite.updateTable('visit').set(admitted).where('id', '=', visit.id))
  const { badge } = heldBy(context.db, visit.id)
  context.note({
    what: 'guest-admitted',
    record: visit.id,
    clear: { state: 'inside', badge, setAside: setAside?.rules.join(',') ?? null },
  })
  // One that an admission before this one left in his hand, undone since.
  replacePapers(context, visit.id, 'badge-slip')
  const jobs = badge
    ? queueIfPrinted(context, badgeSlipPaper(context, knownVisit(context.db, visit.id), badge), visit.id)
    : []
  if (lent.value.card)
    jobs.push(...queueIfPrinted(context, parkingCardPaper(context, visit, lent.value.card), visit.id))
  return done(jobs)
}

function rulesInTheWay(context: ChangeContext, visit: VisitRow, setAside: SetAside | null): readonly AdmissionRule[] {
  const questions = questionsOf(context.db, [visit.party_id]).get(visit.party_id) ?? []
  const { isNight, officeClosesAt } = dutyFacts(context)
  return blockingRules({
    isEmergency: visit.emergency_service !== null,
    host: hostStanding(questions.map(toQuestion), officeClosesAt, context.now),
    isNight,
    temperature: temperatureOf(context, visit.id),
    ...heldBy(context.db, visit.id),
    setAside: setAside?.rules ?? [],
  })
}

function keepSetAside(context: ChangeContext, visit: VisitRow, setAside: SetAside): void {
  for (const rule of setAside.rules) {
    const row = {
      id: context.newId(),
      visit_id: visit.id,
      rule,
      official: setAside.official,
      reason: setAside.reason,
      guard_id: personOf(context).id,
      at: context.now,
    }
    context.db.run(sqlite.insertInto('set_aside').values(row))
    context.note({ what: 'rule-set-aside', record: visit.id, clear: { rule } })
  }
}
