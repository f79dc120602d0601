import { Check } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { cx } from '../theme/cx.ts'
import styles from './toggle.module.css'
import { type ToggleProps, ToggleWords } from './toggle-words.tsx'

/** Something to agree to or to tick off. */
export function Checkbox({ children, note, isOn, onChange, boxed }: ToggleProps) {
  return (
    <AriaCheckbox isSelected={isOn} onChange={onChange} className={cx(styles.toggle, boxed && styles.boxed)}>
      <span aria-hidden className={styles.box}>
        <Check className={styles.tick} />
      </span>
      <ToggleWords note={note}>{children}</ToggleWords>
    </AriaCheckbox>
  )
}
