import { CircleAlert } from 'lucide-react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label, Text } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'

/** What every field says about itself. `error` says what is wrong and what to do; while it stands the field is invalid. */
export type FieldWords = {
  label: string
  help?: string | undefined
  error?: string | undefined
  /** Says that it may be left empty; all other fields are needed. */
  optional?: boolean
}

export function FieldLabel({ label, optional }: Pick<FieldWords, 'label' | 'optional'>) {
  const { t } = useTranslation('ui')
  return (
    <Label className={styles.label ?? ''}>
      {label}
      {optional && <span className={styles.optional}>({t('field.optional')})</span>}
    </Label>
  )
}

export function FieldNotes({ help, error }: Pick<FieldWords, 'help' | 'error'>) {
  return (
    <>
      {help && !error && (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>
        <CircleAlert aria-hidden />
        <span>{error}</span>
      </FieldError>
    </>
  )
}
