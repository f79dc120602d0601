import { useTranslation } from 'react-i18next'
import { type NumberRange, numberInRange, rangeProblem } from '../../../shared/domain/number-range.ts'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blank, shownNumber } from './field-props.ts'
import styles from './fields.module.css'

type Props = { value: NumberRange; onChange: (range: NumberRange) => void; error?: string | undefined }

/** Numbered things, "T" with 1 to 40: said back as they will be written on them. */
export function RangeFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('office')
  const problem = rangeProblem(value)
  const written = (count: number) => numberInRange(value, count)
  const says = t('range.says', {
    first: written(value.from),
    last: written(value.to),
    count: value.to - value.from + 1,
  })
  return (
    <div className={styles.group}>
      <div className={styles.thirds}>
        <TextField
          label={t('range.prefix')}
          value={value.prefix}
          onChange={(prefix) => onChange({ ...value, prefix })}
          error={problem && problem !== 'numbers' ? t(`range.problem.${problem}`) : error}
          maxLength={6}
        />
        <NumberField
          label={t('range.from')}
          value={shownNumber(value.from)}
          onChange={(from) => onChange({ ...value, from: from ?? blank })}
        />
        <NumberField
          label={t('range.to')}
          value={shownNumber(value.to)}
          onChange={(to) => onChange({ ...value, to: to ?? blank })}
          error={problem === 'numbers' ? t('range.problem.numbers') : undefined}
        />
      </div>
      {problem === null && <p className={styles.help}>{says}</p>}
    </div>
  )
}
