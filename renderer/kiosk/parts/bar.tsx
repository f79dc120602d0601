import type { ReactNode } from 'react'
import { cx } from '../../ui/theme/cx.ts'
import styles from './bar.module.css'
import { type HelpAbout, HelpButton } from './help-button.tsx'

type Props = {
  /** One line above the ways; in the place of the way back where there is none. */
  note?: ReactNode
  back?: ReactNode
  next?: ReactNode
  helpAbout?: HelpAbout | undefined
  /** There is no other way on: the call itself is the next step. */
  isHelpNext?: boolean
}

/** The foot of every page: back at the left, the next step at the right, and the call for the guard where it always is. */
export function Bar({ note, back, next, helpAbout, isHelpNext = false }: Props) {
  return (
    <div className={cx(styles.bar, !back && styles.noBack)}>
      {note && <div className={styles.note}>{note}</div>}
      {back && <div className={styles.back}>{back}</div>}
      <div className={styles.help}>
        <HelpButton about={helpAbout} isNext={isHelpNext} />
      </div>
      {next && <div className={styles.next}>{next}</div>}
    </div>
  )
}
