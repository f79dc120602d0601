import { Ban, Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './panel.module.css'

/** The same picture that the printer got, and a copy on purpose where the paper is still true. */
export function JobPanel({ jobId, label }: { jobId: string; label: string }) {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const preview = useRead('printing.preview', { jobId })
  const job = useRead('printing.job', { jobId }).value
  const isTrue = job?.isTrue
  const { run, isRunning, failure } = useProvenChange('printing.reprint')
  const reprint = async () => {
    const answer = await run({ jobId })
    if (answer.ok) tell({ tone: 'good', text: t('jobs.reprinted') })
  }
  return (
    <PanelFrame
      title={label}
      footer={
        isTrue && (
          <Button
            wide
            variant="secondary"
            icon={Copy}
            pending={isRunning ? t('jobs.working') : undefined}
            onPress={() => void reprint()}
          >
            {t('jobs.reprint')}
          </Button>
        )
      }
    >
      {isTrue === false && (
        <Notice tone="waiting" icon={Ban}>
          {t('jobs.noReprint')}
        </Notice>
      )}
      <FailureNotice failure={failure ?? preview.failure} />
      {preview.value ? (
        <img className={styles.paper} src={preview.value.png} alt={t('jobs.previewOf', { label })} />
      ) : (
        !preview.failure && <p className={styles.note}>{t('jobs.drawing')}</p>
      )}
    </PanelFrame>
  )
}
