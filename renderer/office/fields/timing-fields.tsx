import { useTranslation } from 'react-i18next'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { blank, type FieldsProps, shownNumber } from './field-props.ts'
import styles from './fields.module.css'

/** How long a kiosk waits for its guest, and a PIN counts. */
export function TimingFields({ value, onChange }: Omit<FieldsProps<'visiting'>, 'failure'>) {
  const { t } = useTranslation('office')
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('timing')}</h2>
      <div className={styles.pair}>
        <NumberField
          label={t('visiting.idle')}
          help={t('visiting.idleHelp')}
          value={shownNumber(value.idleSeconds)}
          onChange={(seconds) => onChange({ ...value, idleSeconds: seconds ?? blank })}
        />
        <NumberField
          label={t('visiting.pinFresh')}
          help={t('visiting.pinFreshHelp')}
          value={shownNumber(value.pinFreshMinutes)}
          onChange={(minutes) => onChange({ ...value, pinFreshMinutes: minutes ?? blank })}
        />
      </div>
    </section>
  )
}
