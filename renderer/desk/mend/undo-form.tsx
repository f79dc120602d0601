import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { useDesk } from '../state/desk.ts'
import { MendForm } from './mend-form.tsx'

/** The guest did not go in after all, or was the wrong one: back to those who wait. */
export function UndoForm({ visit, back }: StepProps) {
  const { t } = useTranslation('desk')
  const { open, tell } = useDesk()
  const { run, isRunning, failure } = useProvenChange('visits.undoAdmission')
  const errors = useFieldErrors(failure)
  const [reason, setReason] = useState('')
  const undo = async () => {
    const answer = await run({ visitId: visit.id, reason })
    if (!answer.ok) return
    open({ kind: 'nothing' })
    tell({ tone: 'good', text: t('mend.undone') })
  }
  return (
    <MendForm
      title={t('mend.undoTitle')}
      text={t('mend.undoText')}
      submit={t('mend.undoSubmit')}
      reason={{ value: reason, onChange: setReason, error: errors('reason') }}
      onSubmit={() => void undo()}
      onBack={back}
      isRunning={isRunning}
      failure={failure}
    />
  )
}
