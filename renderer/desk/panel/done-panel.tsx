import { ArrowRight, CircleCheckBig, Printer } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isOver, isStuck } from '../../../shared/domain/print-job.ts'
import { minuteMs } from '../../../shared/domain/time.ts'
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
  useEndOfDone(done)
  return done.what === 'admitted' ? <Admitted done={done} /> : <Left done={done} />
}

/** Long enough to hand everything over, in milliseconds. */
const shownForMs = minuteMs

/** Whether all these papers are out, or not wanted any more. One that this screen has not heard of yet is neither. */
function useAreOut(ids: readonly string[]): boolean {
  const jobs = useRead('printing.jobs', { limit: 100 }, { enabled: ids.length > 0 }).value ?? []
  return ids.every((id) => jobs.some((job) => job.id === id && isOver(job.state)))
}

/** Gives way by itself once nothing of it is under way. */
function useEndOfDone(done: Done): void {
  const { open } = useDesk()
  const isUnderWay = !useAreOut(done.what === 'admitted' ? done.jobs : [])
  useEffect(() => {
    if (isUnderWay) return
    const timer = setTimeout(() => open({ kind: 'nothing' }), shownForMs)
    return () => clearTimeout(timer)
  }, [isUnderWay, open])
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
      <NextGuest justIn={done.guests.map(({ visitId }) => visitId)} />
      {done.guests.length === 1 && done.jobs[0] && <Slip jobId={done.jobs[0]} />}
    </PanelFrame>
  )
}

/** Where the slip is: on its way, out, or late; what is wrong with the printer says the banner. */
function Printed({ jobs }: { jobs: readonly string[] }) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const areOut = useAreOut(jobs)
  const stuck = overview.openJobs.filter((job) => jobs.includes(job.id) && isStuck(job))
  if (stuck.length > 0)
    return (
      <Notice tone="quiet" icon={Printer} role="status">
        {t(stuck.some(({ state }) => state === 'unknown') ? 'admit.doneUnsure' : 'admit.doneNotPrinted')}
      </Notice>
    )
  const out = jobs.length > 0 ? 'admit.donePrinted' : 'admit.doneUnprinted'
  return (
    <Notice tone="good" icon={CircleCheckBig} role="status">
      {t(areOut ? out : 'admit.doneText')}
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
      <NextGuest justIn={[]} />
    </PanelFrame>
  )
}

/** For a moment the list of those who wait still shows who has just gone in. */
function NextGuest({ justIn }: { justIn: readonly string[] }) {
  const { t } = useTranslation('desk')
  const { overview, open } = useDesk()
  const next = partiesOf(overview.waiting.filter(({ id }) => !justIn.includes(id)))[0]?.lead
  if (!next) return null
  return (
    <Button variant="secondary" iconAfter={ArrowRight} onPress={() => open({ kind: 'guest', visitId: next.id })}>
      {t('admit.next', { name: next.name })}
    </Button>
  )
}
