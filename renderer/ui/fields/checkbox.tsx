import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { cx } from '../theme/cx.ts'
import styles from './toggle.module.css'

type Props = {
  children: ReactNode
  note?: ReactNode
  isOn: boolean
  onChange: (isOn: boolean) => void
  boxed?: boolean
}

/** Something to agree to or to tick off. `boxed` gives it a tile, as large as a kiosk needs. */
export function Checkbox({ children, note, isOn, onChange, boxed }: Props) {
  return (
    <AriaCheckbox isSelected={isOn} onChange={onChange} className={cx(styles.toggle, boxed && styles.boxed)}>
      <span aria-hidden className={styles.box}>
        <Check className={styles.tick} />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>{children}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </AriaCheckbox>
  )
}
