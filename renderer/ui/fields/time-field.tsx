import { useTranslation } from 'react-i18next'
import { formatClockTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../language/language.tsx'
import type { FieldWords } from './field-words.tsx'
import { TextField } from './text-field.tsx'
import { readTime } from './typed-moment.ts'
import { useTyped } from './use-typed.ts'

type Props = FieldWords & {
  /** `HH:MM`, or empty while nothing readable is typed. */
  value: string
  onChange: (value: string) => void
  hideLabel?: boolean
  className?: string
}

/** A time of day, typed as people write it; a machine's own time field would follow the machine's language, not ours. */
export function TimeField({ value, onChange, ...field }: Props) {
  const { t } = useTranslation('ui')
  const { language } = useLanguage()
  const write = (time: string) => (time === '' ? '' : formatClockTime(time, language))
  const [text, setText] = useTyped(value, write, readTime)
  const type = (next: string) => {
    setText(next)
    onChange(readTime(next) ?? '')
  }
  const isUnread = text.trim().length > 3 && readTime(text) === undefined
  return (
    <TextField
      {...field}
      keys="digits"
      value={text}
      onChange={type}
      maxLength={7}
      placeholder={write('16:00')}
      error={field.error ?? (isUnread ? t('moment.timeWrong', { example: write('14:30') }) : undefined)}
    />
  )
}
