import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useDesk } from '../state/desk.ts'
import type { FieldProps } from './field-props.ts'
import { HostField } from './host-field.tsx'
import styles from './register.module.css'

/** Why, whom to see, and with which vehicle. */
export function VisitFields({ draft, set, errors }: FieldProps) {
  const { t } = useTranslation('desk')
  const { language } = useLanguage()
  const { profile } = useDesk()
  return (
    <>
      <Select
        label={t('register.purpose')}
        optional={draft.kind === 'emergency'}
        options={profile.purposes.map((purpose) => ({ id: purpose.key, label: purpose[language] }))}
        value={draft.purposeKey ?? undefined}
        onChange={(purposeKey) => set({ purposeKey })}
        error={errors('purpose')}
      />
      <TextField
        label={t('register.purposeText')}
        optional
        value={draft.purposeText}
        onChange={(purposeText) => set({ purposeText })}
      />
      <Select
        label={t('register.vehicle')}
        options={[
          { id: '', label: t('register.noVehicle') },
          ...profile.vehicleClasses.map(({ key, name }) => ({ id: key, label: name })),
        ]}
        value={draft.vehicleClass}
        onChange={(vehicleClass) => set({ vehicleClass })}
        error={errors('vehicle')}
      />
      {draft.vehicleClass !== '' && (
        <TextField
          label={t('register.plate')}
          keys="plate"
          value={draft.plate}
          onChange={(plate) => set({ plate })}
          error={errors('plate')}
        />
      )}
      <div className={styles.whole}>
        <HostField host={draft.host} onChange={(host) => set({ host })} error={errors('host')} />
      </div>
    </>
  )
}
