import { Switch as AriaSwitch } from 'react-aria-components/Switch'
import { cx } from '../theme/cx.ts'
import styles from './toggle.module.css'
import { type ToggleProps, ToggleWords } from './toggle-words.tsx'

/** Something that is on or off from now on. */
export function Switch({ children, note, isOn, onChange, boxed }: ToggleProps) {
  return (
    <AriaSwitch isSelected={isOn} onChange={onChange} className={cx(styles.toggle, boxed && styles.boxed)}>
      <span aria-hidden className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <ToggleWords note={note}>{children}</ToggleWords>
    </AriaSwitch>
  )
}
