import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import fieldStyles from '../fields/fields.module.css'
import { ParkingFields } from '../fields/parking-fields.tsx'
import { RangeFields } from '../fields/range-fields.tsx'
import { fieldsOf, type StepProps } from './step-props.ts'

/** The numbers that are lent: badges, lockers, parking cards. */
export function NumberStep(props: StepProps) {
  const { t } = useTranslation('office')
  const { form, onChange, failure } = props
  const errorOf = useFieldErrors(failure)
  const holds = form.settings.visiting.custody === 'hold'
  return (
    <div className={fieldStyles.fields}>
      <section className={fieldStyles.group} aria-label={t('setUp.badges')}>
        <h2 className={fieldStyles.heading}>{t('setUp.badges')}</h2>
        <p className={fieldStyles.help}>{t('setUp.badgesHelp')}</p>
        <RangeFields
          value={form.badges}
          onChange={(badges) => onChange({ ...form, badges })}
          error={errorOf('badge')}
        />
      </section>
      <section className={fieldStyles.group} aria-label={t('setUp.lockers')}>
        <h2 className={fieldStyles.heading}>{t('setUp.lockers')}</h2>
        <p className={fieldStyles.help}>{t(holds ? 'setUp.lockersHelp' : 'setUp.lockersNone')}</p>
        {holds && (
          <RangeFields
            value={form.lockers}
            onChange={(lockers) => onChange({ ...form, lockers })}
            error={errorOf('locker')}
          />
        )}
      </section>
      <ParkingFields {...fieldsOf('parking', props)} />
    </div>
  )
}
