import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components/Switch'
import { cx } from '../theme/cx.ts'
import styles from './toggle.module.css'

type Props = {
  children: ReactNode
  note?: ReactNode
  isOn: boolean
  onChange: (isOn: boolean) => void
  boxed?: boolean
}

/** Something that is on or off from now on. */
export function Switch({ children, note, isOn, onChange, boxed }: Props) {
  return (
    <AriaSwitch isSelected={isOn} onChange={onChange} className={cx(styles.toggle, boxed && styles.boxed)}>
      <span aria-hidden className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>{children}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </AriaSwitch>
  )
}
