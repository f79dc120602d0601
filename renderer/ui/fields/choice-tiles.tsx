import { Check } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { cx } from '../theme/cx.ts'
import styles from './choice-tiles.module.css'
import fieldStyles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldWords } from './field-words.tsx'
import { chosen, type Option } from './options.ts'

type Props<Id extends string> = FieldWords & {
  options: readonly Option<Id>[]
  value: Id | undefined
  onChange: (id: Id) => void
  /** How many stand side by side where there is room. */
  columns?: 1 | 2 | 3 | 4
  hideLabel?: boolean
  /** Lower rows, their note beside the title: for long lists that a mouse chooses from. */
  dense?: boolean
}

/** One of a few, each on a tile of its own: a vehicle, a purpose, a document. */
export function ChoiceTiles<Id extends string>(props: Props<Id>) {
  const { label, help, error, optional, options, value, onChange, columns = 2, hideLabel, dense } = props
  const choose = (key: string) => {
    const id = chosen(options, key)
    if (id !== undefined) onChange(id)
  }
  return (
    <RadioGroup
      className={cx(fieldStyles.field)}
      value={value ?? null}
      onChange={choose}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <FieldLabel label={label} optional={optional ?? false} />}
      <div className={cx(styles.tiles, styles[`of${columns}`], dense && styles.dense)}>
        {options.map(({ id, label: words, note, icon: Icon }) => (
          <Radio key={id} value={id} className={styles.tile ?? ''}>
            {Icon && <Icon aria-hidden className={styles.icon} />}
            <span className={styles.words}>
              <span className={styles.title}>{words}</span>
              {note && <span className={styles.note}>{note}</span>}
            </span>
            <Check aria-hidden className={styles.check} />
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </RadioGroup>
  )
}
