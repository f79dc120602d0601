import { Delete } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { Button } from '../actions/button.tsx'
import { LiveRegion } from '../display/live-region.tsx'
import styles from './pin-pad.module.css'
import { TextField } from './text-field.tsx'

type Props = {
  label: string
  value: string
  onChange: (digits: string) => void
  onSubmit: () => void
  submitLabel: string
  help?: string | undefined
  error?: string | undefined
  pending?: string | undefined
  /** Why it cannot be sent yet or now (too short, too many wrong PINs). */
  reason?: string | undefined
  maxLength?: number
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** A secret number, by touch or by hard keyboard; never shown. */
export function PinPad({ value, onChange, maxLength = 8, ...props }: Props) {
  const { t } = useTranslation('ui')
  const type = (text: string) => onChange(text.replace(/\D/g, '').slice(0, maxLength))
  const submit = () => {
    if (props.reason === undefined && props.pending === undefined) props.onSubmit()
  }
  const key = (digit: string) => (
    <AriaButton key={digit} className={styles.key ?? ''} preventFocusOnPress onPress={() => type(value + digit)}>
      {digit}
    </AriaButton>
  )
  return (
    <div className={styles.pad}>
      <TextField
        label={props.label}
        help={props.help}
        error={props.error}
        value={value}
        onChange={type}
        keys="digits"
        secret
        autoFocus
        size="large"
        maxLength={maxLength}
        onEnter={submit}
      />
      <div className={styles.keys}>
        {digits.map(key)}
        <AriaButton className={styles.word ?? ''} preventFocusOnPress onPress={() => onChange('')}>
          {t('action.clear')}
        </AriaButton>
        {key('0')}
        <AriaButton
          className={styles.word ?? ''}
          preventFocusOnPress
          aria-label={t('keyboard.backspaceDigit')}
          onPress={() => onChange(value.slice(0, -1))}
        >
          <Delete aria-hidden className={styles.icon} />
        </AriaButton>
      </div>
      {/* It never sends itself: nobody but the person knows whether four digits are all, and each try counts. */}
      <div className={styles.send}>
        <Button wide size="large" onPress={submit} reason={props.reason} pending={props.pending}>
          {props.submitLabel}
        </Button>
        {props.reason === undefined && value !== '' && (
          <p className={styles.hint}>{t('pin.send', { submit: props.submitLabel })}</p>
        )}
      </div>
      <LiveRegion text={value === '' ? '' : t('pin.typed', { digits: value.length })} />
    </div>
  )
}
