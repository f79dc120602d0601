import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClosedAs, closedAs } from '../../../shared/domain/visit.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { useDesk } from '../state/desk.ts'
import { openLoans } from '../state/loans.ts'
import { MendForm } from './mend-form.tsx'

type ByGuard = Exclude<ClosedAs, 'no-show'>
const byGuard = closedAs.filter((as) => as !== 'no-show')

/** Ends a visit that never got inside. Loans that are open stay open matters. */
export function CloseForm({ visit, back }: StepProps) {
  const { t } = useTranslation('desk')
  const { open, tell } = useDesk()
  const { run, isRunning, failure } = useProvenChange('visits.close')
  const errors = useFieldErrors(failure)
  const [as, setAs] = useState<ByGuard>(visit.standing === 'declined' ? 'declined' : 'withdrawn')
  const [reason, setReason] = useState(visit.standing === 'declined' ? (visit.answer?.note ?? '') : '')
  const close = async () => {
    const answer = await run({ visitId: visit.id, as, reason })
    if (!answer.ok) return
    open({ kind: 'nothing' })
    tell({ tone: 'good', text: t('mend.closed') })
  }
  return (
    <MendForm
      title={t('mend.closeTitle')}
      submit={t('mend.closeSubmit')}
      reason={{ value: reason, onChange: setReason, error: errors('reason') }}
      onSubmit={() => void close()}
      onBack={back}
      isRunning={isRunning}
      failure={failure}
    >
      {openLoans(visit).length > 0 && <Notice tone="waiting">{t('mend.closeLoans')}</Notice>}
      <ChoiceTiles
        label={t('mend.closeAs')}
        columns={1}
        options={byGuard.map((id) => ({ id, label: t(`mend.as.${id}`) }))}
        value={as}
        onChange={setAs}
      />
    </MendForm>
  )
}
