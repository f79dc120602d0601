import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from '../panel/panel.module.css'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'

type Props = {
  title: string
  text?: string | undefined
  submit: string
  children?: ReactNode
  reason: { readonly value: string; readonly onChange: (reason: string) => void; readonly error?: string | undefined }
  onSubmit: () => void
  onBack: () => void
  isRunning: boolean
  failure: Failure | undefined
  /** Why it cannot be sent yet; a missing reason is said by the form itself. */
  wait?: string | undefined
}

/** A correction: what is changed, and why; the journal keeps both. */
export function MendForm(props: Props) {
  const { t } = useTranslation('desk')
  const { reason, wait } = props
  const isReasonMissing = reason.value.trim() === ''
  return (
    <PanelFrame
      title={props.title}
      onBack={props.onBack}
      onSubmit={props.onSubmit}
      footer={
        <Button
          wide
          size="large"
          type="submit"
          pending={props.isRunning ? t('panel.saving') : undefined}
          reason={wait ?? (isReasonMissing ? t('mend.reasonFirst') : undefined)}
        >
          {props.submit}
        </Button>
      }
    >
      {props.text && <p className={styles.note}>{props.text}</p>}
      <div className={styles.fields}>
        {props.children}
        <TextField
          label={t('panel.reason')}
          placeholder={t('panel.reasonHint')}
          value={reason.value}
          onChange={reason.onChange}
          error={reason.error}
        />
      </div>
      <FailureNotice failure={props.failure} />
    </PanelFrame>
  )
}
