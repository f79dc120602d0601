import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { useDesk } from '../state/desk.ts'
import { openLoan } from '../state/loans.ts'
import { MendForm } from './mend-form.tsx'

/** Another card, another class, the roadside or none: the old card is back and the new one is printed, in one step. */
export function ParkingForm({ visit, back }: StepProps) {
  const { t } = useTranslation('desk')
  const { overview, tell } = useDesk()
  const { run, isRunning, failure } = useProvenChange('visits.changeParking')
  const errors = useFieldErrors(failure)
  const lent = openLoan(visit, 'parking-card')
  const [where, setWhere] = useState(`card:${visit.vehicle?.classKey ?? overview.parking[0]?.classKey ?? ''}`)
  const [number, setNumber] = useState('')
  const [place, setPlace] = useState(visit.roadsidePlace ?? '')
  const [reason, setReason] = useState('')
  const yard = overview.parking.find(({ classKey }) => where === `card:${classKey}`)
  const parking = () => {
    if (yard) return { kind: 'card' as const, classKey: yard.classKey, number: number.trim() || null }
    return where === 'roadside' ? { kind: 'roadside' as const, place } : { kind: 'none' as const }
  }
  const change = async () => {
    const answer = await run({ visitId: visit.id, parking: parking(), reason })
    if (!answer.ok) return
    back()
    tell({ tone: 'good', text: t(yard ? 'mend.parkingPrinted' : 'mend.parkingChanged') })
  }
  return (
    <MendForm
      title={t('mend.parkingTitle')}
      text={lent && t('mend.parkingText', { card: lent.item })}
      submit={t(yard ? 'mend.parkingSubmit' : 'panel.save')}
      reason={{ value: reason, onChange: setReason, error: errors('reason') }}
      onSubmit={() => void change()}
      onBack={back}
      isRunning={isRunning}
      failure={failure}
      wait={where === 'roadside' && place.trim() === '' ? t('mend.placeFirst') : undefined}
    >
      <Select
        label={t('admit.parkingWhere')}
        options={[
          ...overview.parking.map(({ classKey, name, free }) => ({
            id: `card:${classKey}`,
            label: name,
            note: t('parking.free', { count: free }),
          })),
          { id: 'roadside', label: t('admit.roadside') },
          { id: 'none', label: t('admit.noParking') },
        ]}
        value={where}
        onChange={setWhere}
        error={errors('vehicle')}
      />
      {yard && (
        <TextField
          label={t('mend.cardNumber')}
          help={t('mend.cardNumberHelp')}
          placeholder={yard.next ?? ''}
          keys="code"
          optional
          value={number}
          onChange={setNumber}
          error={errors('number')}
        />
      )}
      {where === 'roadside' && (
        <TextField
          label={t('admit.roadsidePlace')}
          placeholder={t('admit.roadsideHint')}
          value={place}
          onChange={setPlace}
          error={errors('place')}
        />
      )}
    </MendForm>
  )
}
