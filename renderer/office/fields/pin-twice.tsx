import { useTranslation } from 'react-i18next'
import { pinPattern } from '../../../shared/domain/people.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from './fields.module.css'

export type TypedPin = { readonly pin: string; readonly again: string }
export const noPin: TypedPin = { pin: '', again: '' }

/** A PIN is taken only when it was typed the same way twice. */
export function isPinReady({ pin, again }: TypedPin): boolean {
  return pinPattern.test(pin) && pin === again
}

type Props = { value: TypedPin; onChange: (pin: TypedPin) => void; error?: string | undefined }

export function PinTwice({ value, onChange, error }: Props) {
  const { t } = useTranslation('office')
  const { pin, again } = value
  const digits = (text: string) => text.replace(/\D/g, '').slice(0, 8)
  const isShort = pin !== '' && again !== '' && !pinPattern.test(pin)
  const isDifferent = again.length >= pin.length && again !== '' && pin !== again
  return (
    <div className={styles.pair}>
      <TextField
        label={t('pin.label')}
        help={t('pin.help')}
        error={isShort ? t('pin.short') : error}
        secret
        keys="digits"
        value={pin}
        onChange={(text) => onChange({ pin: digits(text), again })}
      />
      <TextField
        label={t('pin.again')}
        error={isDifferent ? t('pin.differs') : undefined}
        secret
        keys="digits"
        value={again}
        onChange={(text) => onChange({ pin, again: digits(text) })}
      />
    </div>
  )
}
