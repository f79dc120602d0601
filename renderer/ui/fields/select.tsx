import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { useTranslation } from 'react-i18next'
import { cx } from '../theme/cx.ts'
import fieldStyles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldWords } from './field-words.tsx'
import { chosen, type Option } from './options.ts'
import styles from './select.module.css'

type Props<Id extends string> = FieldWords & {
  options: readonly Option<Id>[]
  value: Id | undefined
  onChange: (id: Id) => void
  placeholder?: string
  hideLabel?: boolean
  className?: string
}

/** One of many, in a list that opens. For fewer than five, ChoiceTiles or SegmentedChoice show all at once. */
export function Select<Id extends string>(props: Props<Id>) {
  const { label, help, error, optional, options, value, onChange, placeholder, hideLabel } = props
  const { t } = useTranslation('ui')
  const choose = (key: unknown) => {
    const id = chosen(options, key)
    if (id !== undefined) onChange(id)
  }
  return (
    <AriaSelect
      className={cx(fieldStyles.field, props.className)}
      value={value ?? null}
      onChange={choose}
      placeholder={placeholder ?? t('select.placeholder')}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <FieldLabel label={label} optional={optional ?? false} />}
      <Button className={cx(styles.button, error !== undefined && styles.invalid)}>
        <SelectValue className={styles.value ?? ''}>
          {({ defaultChildren, selectedText }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden className={styles.icon} />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className={styles.popover ?? ''} offset={6}>
        <ListBox className={styles.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.item ?? ''}>
              {option.icon && <option.icon aria-hidden className={styles.icon} />}
              <span className={styles.words}>
                {option.label}
                {option.note && <span className={styles.note}>{option.note}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
