import type { ReactNode } from 'react'
import styles from './toggle.module.css'

export type ToggleProps = {
  children: ReactNode
  note?: ReactNode
  isOn: boolean
  onChange: (isOn: boolean) => void
  /** A tile of its own, as large as a kiosk needs. */
  boxed?: boolean
}

/** What is ticked or switched, and a line about it. */
export function ToggleWords({ children, note }: Pick<ToggleProps, 'children' | 'note'>) {
  return (
    <span className={styles.words}>
      <span className={styles.label}>{children}</span>
      {note && <span className={styles.note}>{note}</span>}
    </span>
  )
}
