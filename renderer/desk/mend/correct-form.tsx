import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentTypes } from '../../../shared/domain/visit.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { useDesk } from '../state/desk.ts'
import { openLoan } from '../state/loans.ts'
import { asWritten, changesOf, type Mended } from './corrections.ts'
import { MendForm } from './mend-form.tsx'

/** Mends what was written down wrongly, or completes what an emergency left open. */
export function CorrectForm({ visit, back, go }: StepProps) {
  const { t } = useTranslation('desk')
  const { profile, tell } = useDesk()
  const { language } = useLanguage()
  const { run, isRunning, failure } = useProvenChange('visits.correct')
  const errors = useFieldErrors(failure)
  const [before] = useState(() => asWritten(visit))
  const [after, setAfter] = useState(before)
  const [reason, setReason] = useState('')
  const set = (part: Partial<Mended>) => setAfter({ ...after, ...part })
  const changes = changesOf(before, after)
  const hasChanges = Object.keys(changes).length > 0 || visit.isIncomplete
  const save = async () => {
    const answer = await run({ visitId: visit.id, ...changes, reason })
    if (!answer.ok) return
    const { jobs, outdated } = answer.value
    if (outdated.length > 0) go('papers')
    else back()
    tell({ tone: 'good', text: t(jobs.length > 0 ? 'mend.savedPrinted' : 'mend.saved') })
  }
  const hasDocument = openLoan(visit, 'document') !== undefined
  return (
    <MendForm
      title={t(visit.isIncomplete ? 'action.complete' : 'mend.correctTitle')}
      submit={t('panel.save')}
      reason={{ value: reason, onChange: setReason, error: errors('reason') }}
      onSubmit={() => void save()}
      onBack={back}
      isRunning={isRunning}
      failure={failure}
      wait={hasChanges ? undefined : t('mend.nothing')}
    >
      <TextField
        label={t('mend.name')}
        keys="name"
        value={after.name}
        onChange={(name) => set({ name })}
        error={errors('name')}
      />
      <TextField
        label={t('mend.telephone')}
        keys="phone"
        value={after.telephone}
        onChange={(telephone) => set({ telephone })}
        error={errors('telephone')}
      />
      <TextField
        label={t('mend.organisation')}
        value={after.organisation}
        onChange={(organisation) => set({ organisation })}
        error={errors('organisation')}
      />
      <TextField
        label={t('mend.purpose')}
        help={visit.purpose[language] ? t('mend.purposeNow', { purpose: visit.purpose[language] }) : undefined}
        value={after.purposeText}
        onChange={(purposeText) => set({ purposeText })}
        error={errors('purpose')}
      />
      <Select
        label={t('register.vehicle')}
        options={[
          ...(visit.vehicle ? [] : [{ id: '', label: t('register.noVehicle') }]),
          ...profile.vehicleClasses.map(({ key, name }) => ({ id: key, label: name })),
        ]}
        value={after.vehicleClass}
        onChange={(vehicleClass) => set({ vehicleClass })}
        error={errors('vehicle')}
      />
      {after.vehicleClass !== '' && (
        <TextField
          label={t('mend.plate')}
          keys="plate"
          value={after.plate}
          onChange={(plate) => set({ plate })}
          error={errors('plate')}
        />
      )}
      {hasDocument && (
        <>
          <Select
            label={t('admit.documentType')}
            options={documentTypes.map((id) => ({ id, label: t(`document.${id}`) }))}
            value={after.documentType || undefined}
            onChange={(documentType) => set({ documentType })}
          />
          <TextField
            label={t('admit.locker')}
            keys="code"
            value={after.locker}
            onChange={(locker) => set({ locker })}
            error={errors('locker')}
          />
        </>
      )}
    </MendForm>
  )
}
