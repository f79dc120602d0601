import type { ReactNode } from 'react'
import { cx } from '../theme/cx.ts'
import styles from './frame.module.css'

type Props = {
  /** Ends of the top line: whose screen, and its few controls. */
  header?: ReactNode
  children: ReactNode
  /** The next step, low where hands are. It stays in view when the middle scrolls. */
  footer?: ReactNode
  /** What is docked at the foot from edge to edge: the keyboard. */
  dock?: ReactNode
  className?: string
}

/** The page of a screen that people stand before: header, one thing in the middle, the next step at the foot. */
export function Frame({ header, children, footer, dock, className }: Props) {
  return (
    <div className={styles.frame}>
      {header && <header className={styles.header}>{header}</header>}
      <main className={cx(styles.main, className)}>{children}</main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
      {dock}
    </div>
  )
}

type HeadingProps = { children: ReactNode; lead?: ReactNode; size?: 'hero' | 'title' }

/** The one question or message of a screen. */
export function PageTitle({ children, lead, size = 'title' }: HeadingProps) {
  return (
    <div className={styles.heading}>
      <h1 className={styles[size]}>{children}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  )
}
