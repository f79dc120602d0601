import { useTranslation } from 'react-i18next'
import { cardNumber } from '../../../shared/domain/parking.ts'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blank, shownNumber } from './field-props.ts'
import styles from './fields.module.css'

export type NumberRange = { readonly prefix: string; readonly from: number; readonly to: number }

/** What keeps a range of numbers from being taken. */
export function rangeGap({ prefix, from, to }: NumberRange): 'prefixWrong' | 'wrong' | undefined {
  if (!/^[A-Za-z0-9]+-*$/.test(prefix.trim())) return 'prefixWrong'
  return from >= 0 && to >= from && to <= 9_999 ? undefined : 'wrong'
}

type Props = { value: NumberRange; onChange: (range: NumberRange) => void; error?: string | undefined }

/** Numbered things, "T" with 1 to 40: said back as they will be written on them. */
export function RangeFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('office')
  const gap = rangeGap(value)
  const written = (count: number) => cardNumber(value.prefix.trim().toUpperCase().replace(/-+$/, ''), count)
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
          error={gap === 'prefixWrong' ? t('range.prefixWrong') : error}
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
          error={gap === 'wrong' ? t('range.wrong') : undefined}
        />
      </div>
      {!gap && <p className={styles.help}>{says}</p>}
    </div>
  )
}
