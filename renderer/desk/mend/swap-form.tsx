import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { Chips } from '../parts/chips.tsx'
import { useScannedBadge } from '../scan/scanner.tsx'
import { useDesk } from '../state/desk.ts'
import { openLoan } from '../state/loans.ts'
import { MendForm } from './mend-form.tsx'

/** A wrong badge is swapped in one step: the old one is back, the new one is out, a new slip is printed. */
export function SwapForm({ visit, back }: StepProps) {
  const { t } = useTranslation('desk')
  const { overview, tell } = useDesk()
  const { run, isRunning, failure } = useProvenChange('visits.swapBadge')
  const errors = useFieldErrors(failure)
  const [badge, setBadge] = useState(overview.nextBadges[0] ?? '')
  const [reason, setReason] = useState('')
  useScannedBadge((code) => {
    setBadge(code)
    return true
  })
  const swap = async () => {
    const answer = await run({ visitId: visit.id, badge, reason })
    if (!answer.ok) return
    back()
    tell({ tone: 'good', text: t('mend.swapped') })
  }
  return (
    <MendForm
      title={t('mend.swapTitle')}
      text={t('mend.swapText', { badge: openLoan(visit, 'badge')?.item ?? '' })}
      submit={t('mend.swapSubmit')}
      reason={{ value: reason, onChange: setReason, error: errors('reason') }}
      onSubmit={() => void swap()}
      onBack={back}
      isRunning={isRunning}
      failure={failure}
      wait={badge.trim() === '' ? t('mend.badgeFirst') : undefined}
    >
      <TextField
        label={t('mend.swapNew')}
        help={t('admit.badgeHelp')}
        keys="code"
        value={badge}
        onChange={setBadge}
        clearable
        error={errors('badge')}
      />
      <Chips options={overview.nextBadges.slice(0, 4)} value={badge} onChoose={setBadge} />
    </MendForm>
  )
}
