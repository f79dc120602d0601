import { Printer, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isOver, type PrintJobState } from '../../../shared/domain/print-job.ts'
import { useRead } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { usePrinterWords } from '../../site/use-printer-words.ts'
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

/** Prints a test on each printer and shows what became of it, and of the papers before. */
export function PrinterTest() {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const { printers } = useOfficeData().settings
  const jobs = useRead('printing.jobs', { limit: 100 }).value ?? []
  const retry = useProvenChange('printing.retry')
  const canRetry = jobs.some(({ state }) => state === 'failed' || state === 'queued')
  return (
    <>
      <Card title={t('printing.title')}>
        <p className={styles.quiet}>{t(printers.length > 0 ? 'printing.lead' : 'printing.noPrinter')}</p>
        <ul className={styles.list} aria-live="polite">
          {printers.map(({ key, name }) => (
            <Test
              key={key}
              printer={{ key, name }}
              last={jobs.find((job) => job.paper === 'test' && job.printer === key)}
            />
          ))}
        </ul>
      </Card>
      <Card title={t('printing.jobs')}>
        {retry.failure && (
          <Notice tone="stop" role="alert">
            {explain(retry.failure)}
          </Notice>
        )}
        {jobs.length === 0 && <p className={styles.quiet}>{t('printing.none')}</p>}
        <ul className={styles.list}>
          {jobs.slice(0, shownJobs).map((job) => (
            <JobLine key={job.id} job={job} />
          ))}
        </ul>
        {canRetry && (
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
    </>
  )
}

type TestProps = { printer: { readonly key: string; readonly name: string }; last: Job | undefined }

/** One printer, its last test page and what the printer said about it. */
function Test({ printer, last }: TestProps) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const { moment } = useFormats()
  const words = usePrinterWords([])
  const { run, isRunning, failure } = useProvenChange('printing.test')
  return (
    <li className={styles.item}>
      <div className={styles.itemWords}>
        <p className={styles.itemTitle}>{printer.name}</p>
        <p className={styles.quiet}>
          {last ? [moment(last.createdAt), adviceIn(words, last)].filter(Boolean).join(' · ') : t('printing.never')}
        </p>
      </div>
      {last && <StatusBadge tone={tones[last.state]}>{words.state(last)}</StatusBadge>}
      <Button
        variant="secondary"
        icon={Printer}
        aria-label={t('printing.testOf', { printer: printer.name })}
        pending={isRunning ? t('printing.testing') : undefined}
        onPress={() => void run({ printer: printer.key })}
      >
        {t('printing.test')}
      </Button>
      {failure && (
        <div className={styles.whole}>
          <Notice tone="stop" role="alert">
            {explain(failure)}
          </Notice>
        </div>
      )}
    </li>
  )
}

function JobLine({ job }: { job: Job }) {
  const { moment } = useFormats()
  const words = usePrinterWords(useOfficeData().settings.printers)
  return (
    <li className={styles.item}>
      <div className={styles.itemWords}>
        <p className={styles.itemTitle}>{words.job(job)}</p>
        <p className={styles.quiet}>{[moment(job.createdAt), adviceIn(words, job)].filter(Boolean).join(' · ')}</p>
      </div>
      <StatusBadge tone={tones[job.state]}>{words.state(job)}</StatusBadge>
    </li>
  )
}

/** Only where there is something to do about it. */
function adviceIn(words: ReturnType<typeof usePrinterWords>, job: Job): string {
  return isOver(job.state) || job.reason === null ? '' : words.advice(job)
}
