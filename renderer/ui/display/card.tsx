import { type ReactNode, useId } from 'react'
import { cx } from '../theme/cx.ts'
import styles from './card.module.css'

type Props = { children: ReactNode; title?: ReactNode; action?: ReactNode; className?: string }

/** A white sheet with a hairline; with a title it is a section of its own. */
export function Card({ children, title, action, className }: Props) {
  const titleId = useId()
  if (title === undefined) return <div className={cx(styles.card, className)}>{children}</div>
  return (
    <section className={cx(styles.card, className)} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
