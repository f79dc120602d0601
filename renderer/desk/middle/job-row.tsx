import { useTranslation } from 'react-i18next'
import { useProvenChange } from '../../site/proof.tsx'
import { usePrinterWords } from '../../site/use-printer-words.ts'
import { Button } from '../../ui/actions/button.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Still } from '../../ui/layout/still.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import type { Overview } from '../state/types.ts'
import styles from './middle.module.css'

type OpenJob = Overview['openJobs'][number]

/** One paper that is not out yet, in one sentence, with what to do about it. `above`: the papers in the rows above it. */
export function JobRow({ job, above }: { job: OpenJob; above: readonly string[] }) {
  const { t } = useTranslation('desk')
  const { open, overview } = useDesk()
  const words = usePrinterWords(overview.devices.printers)
  const label = words.job(job)
  return (
    <li className={styles.job}>
      <div className={styles.jobWords}>
        <p className={styles.guest}>{label}</p>
        <p className={styles.advice}>{words.advice(job)}</p>
      </div>
      <StatusBadge tone={job.state === 'failed' || job.reason ? 'stop' : 'waiting'}>{words.state(job)}</StatusBadge>
      <Still at={above.join(' ')} className={styles.actions}>
        {job.state === 'unknown' ? <CameOut job={job} /> : <Withdraw job={job} />}
        <Button variant="quiet" onPress={() => open({ kind: 'job', jobId: job.id, label })}>
          {t('jobs.preview')}
        </Button>
      </Still>
    </li>
  )
}

/** The printer kept silent: only a person can tell whether the paper came out. Nothing is printed twice by itself. */
function CameOut({ job }: { job: OpenJob }) {
  const { t } = useTranslation('desk')
  const confirm = useProvenChange('printing.confirm')
  const reprint = useProvenChange('printing.reprint')
  return (
    <>
      <Button
        pending={confirm.isRunning ? t('jobs.working') : undefined}
        onPress={() => void confirm.run({ jobId: job.id })}
      >
        {t('jobs.yes')}
      </Button>
      <Button
        variant="secondary"
        pending={reprint.isRunning ? t('jobs.working') : undefined}
        onPress={() => void reprint.run({ jobId: job.id })}
      >
        {t('jobs.no')}
      </Button>
      <FailureNotice failure={confirm.failure ?? reprint.failure} />
    </>
  )
}

function Withdraw({ job }: { job: OpenJob }) {
  const { t } = useTranslation('desk')
  const { run, isRunning, failure } = useProvenChange('printing.withdraw')
  if (job.state === 'sending') return null
  return (
    <>
      <Button
        variant="secondary"
        pending={isRunning ? t('jobs.working') : undefined}
        onPress={() => void run({ jobId: job.id })}
      >
        {t('jobs.withdraw')}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
