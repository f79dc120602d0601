import { Printer, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PrintJobState } from '../../../shared/domain/print-job.ts'
import { useRead } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import type { Tone } from '../../ui/display/tone.ts'
import { useOfficeData } from '../shell/office-data.tsx'
import styles from './sections.module.css'

type Job = ValueOf<'printing.jobs'>[number]

const tones: Readonly<Record<PrintJobState, Tone>> = {
  queued: 'waiting',
  sending: 'info',
  printed: 'good',
  unknown: 'waiting',
  failed: 'stop',
  withdrawn: 'quiet',
}
const shownJobs = 8

/** Prints a test and shows what became of it and of the papers before. */
export function PrinterTest() {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const { printer } = useOfficeData().settings
  const jobs = useRead('printing.jobs', { limit: shownJobs }).value
  const test = useProvenChange('printing.test')
  const retry = useProvenChange('printing.retry')
  const failure = test.failure ?? retry.failure
  const isStuck = jobs?.some(({ state }) => state === 'failed' || state === 'queued') ?? false
  return (
    <Card
      title={t('printing.jobs')}
      action={
        <Button
          variant="secondary"
          icon={Printer}
          pending={test.isRunning ? t('printing.testing') : undefined}
          reason={printer ? undefined : t('printing.noPrinter')}
          onPress={() => void test.run({})}
        >
          {t('printing.test')}
        </Button>
      }
    >
      {failure && (
        <Notice tone="stop" role="alert">
          {explain(failure)}
        </Notice>
      )}
      {jobs?.length === 0 && <p className={styles.quiet}>{t('printing.none')}</p>}
      <ul className={styles.list} aria-live="polite">
        {jobs?.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
      {isStuck && (
        <Button
          variant="quiet"
          icon={RefreshCw}
          pending={retry.isRunning ? t('printing.retrying') : undefined}
          onPress={() => void retry.run({})}
        >
          {t('printing.retry')}
        </Button>
      )}
    </Card>
  )
}

const reasons = ['paper-out', 'cover-open', 'unreachable', 'silent'] as const

function JobLine({ job }: { job: Job }) {
  const { t } = useTranslation('office')
  const { moment } = useFormats()
  const { state, reason } = job
  const why =
    reason && state !== 'printed' ? t(`printing.reason.${reasons.find((one) => one === reason) ?? 'other'}`) : ''
  return (
    <li className={styles.item}>
      <div className={styles.itemWords}>
        <p className={styles.itemTitle}>{[t(`printing.paper.${job.paper}`), job.label].filter(Boolean).join(' · ')}</p>
        <p className={styles.quiet}>{[moment(job.createdAt), why].filter(Boolean).join(' · ')}</p>
      </div>
      <StatusBadge tone={tones[state]}>{t(`printing.state.${state}`)}</StatusBadge>
    </li>
  )
}
