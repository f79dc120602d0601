import { Printer, RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isStuck } from '../../../shared/domain/print-job.ts'
import { useRead } from '../../api/hooks.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { usePrinterWords } from '../../site/use-printer-words.ts'
import { Button } from '../../ui/actions/button.tsx'
import { DataTable } from '../../ui/display/data-table.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import type { Tone } from '../../ui/display/tone.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import type { PrintJobView } from '../state/types.ts'
import { JobRow } from './job-row.tsx'
import styles from './middle.module.css'
import { PrinterList } from './printer-list.tsx'

const tones: Readonly<Record<PrintJobView['state'], Tone>> = {
  queued: 'quiet',
  sending: 'info',
  printed: 'good',
  unknown: 'waiting',
  failed: 'stop',
  withdrawn: 'quiet',
}

/** Papers that still want something from the guard, each in one sentence; below them what was printed last. */
export function JobsList() {
  const { t } = useTranslation('desk')
  const { overview, side, open } = useDesk()
  const { moment } = useFormats()
  const words = usePrinterWords(overview.devices.printers)
  const jobs = useRead('printing.jobs', { limit: 30 }).value ?? []
  const wantsGuard = overview.openJobs.some(isStuck)
  const title = t(wantsGuard ? 'jobs.open' : 'jobs.underWay')
  const recent = jobs.filter(({ id }) => !overview.openJobs.some((job) => job.id === id))
  return (
    <div className={styles.scroll}>
      <PrinterList />
      {overview.openJobs.length > 0 && (
        <>
          <OpenHead title={title} canRetry={overview.openJobs.some((job) => isStuck(job) && job.state !== 'unknown')} />
          <ul className={styles.jobs} aria-label={title}>
            {overview.openJobs.map((job, index) => (
              <JobRow key={job.id} job={job} above={overview.openJobs.slice(0, index).map(({ id }) => id)} />
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.group}>{t('jobs.recent')}</h3>
      <DataTable
        label={t('jobs.recent')}
        rows={recent}
        rowKey={(job) => job.id}
        onOpen={(job) => open({ kind: 'job', jobId: job.id, label: words.job(job) })}
        openKey={side.kind === 'job' ? side.jobId : undefined}
        empty={<EmptyState icon={Printer} title={t('jobs.empty')} />}
        columns={[
          { id: 'paper', title: t('jobs.what'), cell: (job) => <span className={styles.guest}>{words.job(job)}</span> },
          { id: 'at', title: t('jobs.at'), kind: 'figures', cell: (job) => moment(job.createdAt) },
          {
            id: 'state',
            title: t('inside.state'),
            cell: (job) => <StatusBadge tone={tones[job.state]}>{words.state(job)}</StatusBadge>,
          },
        ]}
      />
    </div>
  )
}

/**
 * After mending the printer a press tries what is stuck at once. What is merely under way wants nothing, and of a paper that may
 * be out a person has to say so first.
 */
function OpenHead({ title, canRetry }: { title: string; canRetry: boolean }) {
  const { t } = useTranslation('desk')
  const { run, isRunning, failure } = useProvenChange('printing.retry')
  return (
    <>
      <div className={styles.jobsHead}>
        <h3 className={styles.group}>{title}</h3>
        {canRetry && (
          <Button
            variant="secondary"
            icon={RotateCcw}
            pending={isRunning ? t('jobs.working') : undefined}
            onPress={() => void run({})}
          >
            {t('jobs.retryAll')}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </>
  )
}
