import { useTranslation } from 'react-i18next'
import { SegmentedChoice } from '../../ui/fields/segmented-choice.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import { registerDays } from './draft.ts'
import type { FieldProps } from './field-props.ts'
import styles from './register.module.css'

/** A guest who was written down on paper during a power cut, with the true times (row M1). */
export function LateFields({ draft, set, errors }: FieldProps) {
  const { t } = useTranslation('desk')
  return (
    <div className={styles.three}>
      <div>
        <p className={styles.label}>{t('register.day')}</p>
        <SegmentedChoice
          label={t('register.day')}
          options={registerDays.map((id) => ({ id, label: t(`register.${id}`) }))}
          value={draft.day}
          onChange={(day) => set({ day })}
        />
      </div>
      <TimeField
        label={t('register.arrived')}
        value={draft.arrived}
        onChange={(arrived) => set({ arrived })}
        error={errors('time')}
      />
      <TimeField
        label={t('register.left')}
        help={t('register.leftHelp')}
        optional
        value={draft.left}
        onChange={(left) => set({ left })}
      />
    </div>
  )
}
