import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { chosen, type Option } from './options.ts'
import styles from './segmented-choice.module.css'

type Props<Id extends string> = {
  label: string
  options: readonly Option<Id>[]
  value: Id
  onChange: (id: Id) => void
}

/** Two to four short choices side by side, one of them on. */
export function SegmentedChoice<Id extends string>({ label, options, value, onChange }: Props<Id>) {
  const choose = (key: string) => {
    const id = chosen(options, key)
    if (id !== undefined) onChange(id)
  }
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={styles.group ?? ''}
      value={value}
      onChange={choose}
    >
      {options.map(({ id, label: words, icon: Icon }) => (
        <Radio key={id} value={id} className={styles.segment ?? ''}>
          {Icon && <Icon aria-hidden className={styles.icon} />}
          {words}
        </Radio>
      ))}
    </RadioGroup>
  )
}
