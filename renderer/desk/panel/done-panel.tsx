import { ArrowRight, CircleCheckBig, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isStuck } from '../../../shared/domain/print-job.ts'
import { useRead } from '../../api/hooks.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { type Done, useDesk } from '../state/desk.ts'
import { openLoan } from '../state/loans.ts'
import { partiesOf } from '../waiting/parties.ts'
import styles from './panel.module.css'

/**
 * What was just done, said once more. Nothing that changes anything stands where the button was that did it: a second tap does
 * no harm.
 */
export function DonePanel({ done }: { done: Done }) {
  return done.what === 'admitted' ? <Admitted done={done} /> : <Left done={done} />
}

function Admitted({ done }: { done: Extract<Done, { what: 'admitted' }> }) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const [first] = done.guests
  const title =
    done.guests.length > 1
      ? t('admit.doneMany', { count: done.guests.length })
      : t('admit.doneTitle', { name: first?.name ?? '' })
  return (
    <PanelFrame title={title}>
      <Printed jobs={done.jobs} />
      {done.guests.map((guest) => {
        const inside = overview.inside.find(({ id }) => id === guest.visitId)
        const document = inside && openLoan(inside, 'document')
        const parking = inside && openLoan(inside, 'parking-card')
        return (
          <div key={guest.visitId} className={styles.handed}>
            <bdi className={styles.handedName}>{guest.name}</bdi>
            <span className={styles.handedBadge}>{inside && openLoan(inside, 'badge')?.item}</span>
            {document?.item && <span className={styles.note}>{t('admit.doneLocker', { locker: document.item })}</span>}
            {parking && <span className={styles.note}>{t('admit.doneParking', { card: parking.item })}</span>}
          </div>
        )
      })}
      <NextGuest />
      {done.guests.length === 1 && done.jobs[0] && <Slip jobId={done.jobs[0]} />}
    </PanelFrame>
  )
}

/** The slip is on its way, unless the printer says otherwise. */
function Printed({ jobs }: { jobs: readonly string[] }) {
  const { t } = useTranslation('desk')
  const { overview, show } = useDesk()
  const stuck = overview.openJobs.find((job) => jobs.includes(job.id) && isStuck(job))
  if (!stuck)
    return (
      <Notice tone="good" icon={CircleCheckBig} role="status">
        {t(jobs.length > 0 ? 'admit.doneText' : 'admit.doneUnprinted')}
      </Notice>
    )
  return (
    <Notice
      tone="waiting"
      icon={Printer}
      role="alert"
      action={
        <Button variant="waiting" onPress={() => show('jobs')}>
          {t('alarm.jobs')}
        </Button>
      }
    >
      {t('admit.doneNotPrinted')}
    </Notice>
  )
}

function Slip({ jobId }: { jobId: string }) {
  const { t } = useTranslation('printer')
  const preview = useRead('printing.preview', { jobId }).value
  if (!preview) return null
  return <img className={styles.paper} src={preview.png} alt={t('paper.badge-slip')} />
}

function Left({ done }: { done: Extract<Done, { what: 'left' }> }) {
  const { t } = useTranslation('desk')
  return (
    <PanelFrame title={t('leave.doneTitle', { name: done.name })}>
      <Notice tone={done.allReturned ? 'good' : 'waiting'} role="status">
        {t(done.allReturned ? 'leave.doneText' : 'leave.doneOpen')}
      </Notice>
      <NextGuest />
    </PanelFrame>
  )
}

function NextGuest() {
  const { t } = useTranslation('desk')
  const { overview, open } = useDesk()
  const next = partiesOf(overview.waiting)[0]?.lead
  if (!next) return null
  return (
    <Button variant="secondary" iconAfter={ArrowRight} onPress={() => open({ kind: 'guest', visitId: next.id })}>
      {t('admit.next', { name: next.name })}
    </Button>
  )
}
