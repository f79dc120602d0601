import { DoorOpen, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { AnswerNotice } from '../ask/answer-notice.tsx'
import { HostContact } from '../ask/host-contact.tsx'
import { GuestFrame } from '../panel/guest-frame.tsx'
import { GuestTail } from '../panel/guest-tail.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useHandedBack } from '../scan/scanner.tsx'
import { useDesk } from '../state/desk.ts'
import { openLoans } from '../state/loans.ts'
import styles from './leave.module.css'
import { LoanRow } from './loan-row.tsx'
import { type Ending, endingsOf } from './outcomes.ts'
import { StillHere } from './still-here.tsx'

/** A guest who is inside leaves: every loan ends first, and everything back is one press. */
export function LeaveStep(props: StepProps) {
  const { t } = useTranslation('desk')
  const { open } = useDesk()
  const { visit } = props
  const { run, isRunning, failure } = useProvenChange('visits.signOut')
  const [said, say] = useState<Readonly<Record<string, Ending>>>({})
  const loans = openLoans(visit)
  const [scanned, setScanned] = useState<readonly string[]>([])
  useHandedBack(visit.id, visit.name, (kind) => {
    const loan = loans.find((one) => one.kind === kind)
    if (!loan) return
    setScanned([...scanned, loan.id])
    say({ ...said, [loan.id]: { outcome: 'returned', note: '' } })
  })
  const endings = endingsOf(loans, said)
  const allReturned = endings.every(({ outcome }) => outcome === 'returned')
  const isNoteMissing = endings.some(({ outcome, note }) => outcome !== 'returned' && note.trim() === '')
  const leave = async () => {
    const answer = await run({ visitId: visit.id, loans: endings })
    if (answer.ok) open({ kind: 'done', done: { what: 'left', name: visit.name, allReturned } })
  }
  const label = () => {
    if (loans.length === 0) return t('leave.submitPlain')
    return t(allReturned ? 'leave.submit' : 'leave.submitSome')
  }
  return (
    <GuestFrame
      visit={visit}
      onSubmit={() => void leave()}
      footer={
        <Button
          wide
          size="large"
          type="submit"
          icon={DoorOpen}
          pending={isRunning ? t('panel.saving') : undefined}
          reason={isNoteMissing ? t('leave.noteFirst') : undefined}
        >
          {label()}
        </Button>
      }
    >
      <Facts {...props} />
      {visit.isIncomplete && (
        <Button variant="secondary" icon={Pencil} onPress={() => props.go('correct')}>
          {t('action.complete')}
        </Button>
      )}
      <h3 className={styles.title}>{t('leave.title')}</h3>
      {loans.length === 0 && <p>{t('leave.nothing')}</p>}
      <ul className={styles.loans}>
        {loans.map((loan) => (
          <LoanRow
            key={loan.id}
            loan={loan}
            isScanned={scanned.includes(loan.id)}
            ending={said[loan.id] ?? { outcome: 'returned', note: '' }}
            onChange={(ending) => say({ ...said, [loan.id]: ending })}
          />
        ))}
      </ul>
      <FailureNotice failure={failure} />
      <StillHere {...props} />
      <GuestTail {...props} />
    </GuestFrame>
  )
}

/** What presses now: past the limit, excused, or asked anew. Whoever has said goodbye is leaving already: one line says so. */
function Facts({ visit, go }: StepProps) {
  const { t } = useTranslation('desk')
  const { time, moment } = useFormats()
  if (visit.goodbyeAt !== null)
    return <Notice tone="info">{t('panel.goodbye', { time: time(visit.goodbyeAt) })}</Notice>
  return (
    <>
      {visit.stay === 'overstay' && <Notice tone="stop">{t('leave.overstay')}</Notice>}
      {visit.stay === 'must-leave' && <Notice tone="stop">{t('leave.mustLeave')}</Notice>}
      {visit.excuse && (
        <Notice tone="waiting">
          {t('panel.excusedBy', {
            official: visit.excuse.official,
            until: moment(visit.excuse.until),
            reason: visit.excuse.reason,
          })}
        </Notice>
      )}
      {visit.standing === 'asked' ? (
        <>
          <HostContact visit={visit} />
          <Button variant="secondary" icon={Pencil} onPress={() => go('relay')}>
            {t('ask.record')}
          </Button>
        </>
      ) : (
        // That the host received the guest who is inside takes room from what has to come back; a word of his does not.
        (visit.standing !== 'received' || visit.answer?.note) && <AnswerNotice visit={visit} />
      )}
    </>
  )
}
