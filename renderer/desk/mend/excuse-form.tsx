import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextMoment } from '../../../shared/domain/time.ts'
import { useApi } from '../../api/provider.tsx'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { useDesk } from '../state/desk.ts'
import { MendForm } from './mend-form.tsx'

/** An official lets a guest stay past the cutoff: still on every list, and ringing again at the time that is written. */
export function ExcuseForm({ visit, back }: StepProps) {
  const { t } = useTranslation('desk')
  const { profile, tell } = useDesk()
  const { now } = useApi()
  const { run, isRunning, failure } = useProvenChange('visits.excuse')
  const errors = useFieldErrors(failure)
  const [official, setOfficial] = useState('')
  const [clock, setClock] = useState('')
  const [reason, setReason] = useState('')
  const until = nextMoment(clock, now(), profile.zone)
  const excuse = async () => {
    if (until === undefined) return
    const answer = await run({ visitId: visit.id, official, reason, until })
    if (!answer.ok) return
    back()
    tell({ tone: 'good', text: t('mend.excused') })
  }
  return (
    <MendForm
      title={t('mend.excuseTitle')}
      text={t('mend.excuseText')}
      submit={t('mend.excuseSubmit')}
      reason={{ value: reason, onChange: setReason, error: errors('reason') }}
      onSubmit={() => void excuse()}
      onBack={back}
      isRunning={isRunning}
      failure={failure}
      wait={until === undefined ? t('mend.untilFirst') : undefined}
    >
      <TextField
        label={t('panel.official')}
        keys="name"
        autoFocus
        value={official}
        onChange={setOfficial}
        error={errors('official')}
      />
      <TimeField label={t('mend.until')} value={clock} onChange={setClock} error={errors('until')} />
    </MendForm>
  )
}
