import { useState } from 'react'
import type { VisitView } from '../../../shared/contract/visits.ts'
import type { AdmissionRule } from '../../../shared/domain/admission.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { useScannedBadge } from '../scan/scanner.tsx'
import { useDesk } from '../state/desk.ts'
import { type NotYet, notYet, proposeRows, type RowDraft, rowOf } from './rows.ts'

export type SetAside = { readonly rules: readonly AdmissionRule[]; readonly official: string; readonly reason: string }

/**
 * The rows of one admission dialogue. What is proposed is kept as it was when the dialogue opened: a number must not change
 * under the guard's hand while he reaches for the badge. Where another desk was quicker, the register says so.
 */
export function useAdmission(visit: VisitView, party: readonly VisitView[], isLending: boolean) {
  const { overview, profile, open, tell } = useDesk()
  const admitting = useProvenChange('visits.admit')
  const lending = useProvenChange('visits.lend')
  const people = isLending ? [visit] : party.filter(({ state }) => state === 'registered')
  const proposals = { badges: overview.nextBadges, lockers: overview.nextLockers, yards: overview.parking }
  const [drafts, setDrafts] = useState(() =>
    isLending ? proposeRows(people, proposals, () => true) : proposeRows(people, proposals),
  )
  const rows = people.flatMap((member) => {
    const draft = drafts[member.id]
    return draft ? [{ visit: member, draft }] : []
  })
  const coming = rows.filter(({ draft }) => draft.isComing)

  const change = (visitId: string, part: Partial<RowDraft>) =>
    setDrafts((before) => {
      const draft = before[visitId]
      return draft ? { ...before, [visitId]: { ...draft, ...part } } : before
    })

  useScannedBadge((code) => {
    const target = coming.find((row) => row.visit.id === visit.id) ?? coming[0]
    if (!target) return false
    change(target.visit.id, { badge: code })
    return true
  })

  const toRows = () => coming.map((row) => rowOf(row.visit, row.draft, profile.custody))
  const send = async (setAside: SetAside | null) => {
    const answer = await admitting.run({
      rows: toRows(),
      setAside: setAside && { ...setAside, rules: [...setAside.rules] },
    })
    if (!answer.ok) return answer.refusal
    const guests = coming.map((row) => ({ visitId: row.visit.id, name: row.visit.name }))
    open({ kind: 'done', done: { what: 'admitted', guests, jobs: answer.value.jobs } })
    return undefined
  }
  const lend = async (words: string) => {
    const [row] = toRows()
    if (!row) return false
    const answer = await lending.run(row)
    if (answer.ok) tell({ tone: 'good', text: words })
    return answer.ok
  }
  const wait: NotYet | undefined = notYet(coming, profile.custody)
  return {
    rows,
    coming,
    change,
    send,
    lend,
    notYet: wait,
    isRunning: admitting.isRunning || lending.isRunning,
    failure: admitting.failure ?? lending.failure,
  }
}
