import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../language/language.tsx'
import type { FieldWords } from './field-words.tsx'
import { TextField } from './text-field.tsx'
import { readDate, typedDate } from './typed-moment.ts'
import { useTyped } from './use-typed.ts'

type Props = FieldWords & {
  /** `YYYY-MM-DD`, or empty while nothing readable is typed. */
  value: string
  onChange: (value: string) => void
  hideLabel?: boolean
  className?: string
}

/** A date, typed day before month, and said back with its weekday so that nobody mistakes the month. */
export function DateField({ value, onChange, ...field }: Props) {
  const { t } = useTranslation('ui')
  const { language } = useLanguage()
  const [text, setText] = useTyped(value, (date) => (date === '' ? '' : typedDate(date)), readDate)
  const type = (next: string) => {
    setText(next)
    onChange(readDate(next) ?? '')
  }
  const isUnread = text.trim().length > 7 && readDate(text) === undefined
  const inWords = value === '' ? field.help : formatDate(Date.parse(`${value}T12:00Z`), { language, zone: 'UTC' })
  return (
    <TextField
      {...field}
      value={text}
      onChange={type}
      maxLength={14}
      placeholder={t('moment.datePlaceholder')}
      help={inWords}
      error={field.error ?? (isUnread ? t('moment.dateWrong') : undefined)}
    />
  )
}
