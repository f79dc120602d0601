import { type LucideIcon, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useRef } from 'react'
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import type { Keys } from '../keyboard/layouts.ts'
import { useTypedByTouch } from '../keyboard/use-typed-by-touch.ts'
import { cx } from '../theme/cx.ts'
import fieldStyles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldWords } from './field-words.tsx'
import styles from './text-field.module.css'

type Props = FieldWords & {
  value: string
  onChange: (value: string) => void
  /** What one types: chooses the keys on a kiosk, the telephone's keyboard elsewhere. */
  keys?: Keys
  icon?: LucideIcon
  placeholder?: string
  /** More than one makes it a field of several lines. */
  lines?: number
  maxLength?: number
  autoFocus?: boolean
  autoComplete?: string
  /** Offers a cross that empties the field. */
  clearable?: boolean
  size?: 'normal' | 'large'
  onEnter?: () => void
  onArrowDown?: () => void
  /** Hides what is typed (a PIN). */
  secret?: boolean
  hideLabel?: boolean
  name?: string
  inputRef?: Ref<HTMLInputElement>
  className?: string
}

/** A line of text. Where a KeyboardProvider is above, the on-screen keyboard types into it. */
export function TextField(props: Props) {
  const { label, help, error, optional, value, onChange, keys = 'text', icon: Icon, lines = 1, clearable } = props
  const { t } = useTranslation('ui')
  const box = useRef<HTMLDivElement>(null)
  const touch = useTypedByTouch(box, keys)
  const clear = () => {
    onChange('')
    // The cross goes, and with it the focus: who empties a field goes on typing in it.
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && props.onArrowDown) {
      event.preventDefault()
      props.onArrowDown()
    }
    if (event.key !== 'Enter' || lines > 1 || event.nativeEvent.isComposing) return
    const enter = props.onEnter ?? touch.next
    if (!enter) return
    event.preventDefault()
    enter()
  }
  const shared = {
    className: cx(styles.input, props.secret && styles.secret),
    placeholder: props.placeholder ?? '',
    inputMode: touch.inputMode,
    onFocus: touch.onFocus,
    onKeyDown,
    autoCorrect: 'off',
    spellCheck: false,
  } as const
  return (
    <AriaTextField
      className={cx(fieldStyles.field, props.className)}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoComplete={props.autoComplete ?? 'off'}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.hideLabel ? { 'aria-label': label } : {})}
    >
      {!props.hideLabel && <FieldLabel label={label} optional={optional ?? false} />}
      <div
        ref={box}
        className={cx(styles.box, props.size === 'large' && styles.large, error !== undefined && styles.invalid)}
      >
        {Icon && <Icon aria-hidden className={styles.icon} />}
        {lines > 1 ? (
          <TextArea {...shared} rows={lines} autoFocus={props.autoFocus ?? false} />
        ) : (
          <Input
            {...shared}
            type="text"
            autoFocus={props.autoFocus ?? false}
            {...(props.inputRef ? { ref: props.inputRef } : {})}
          />
        )}
        {clearable && value !== '' && (
          <button type="button" className={styles.clear} aria-label={t('field.clear')} onClick={clear}>
            <X aria-hidden />
          </button>
        )}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
