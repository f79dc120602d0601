import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = { icon?: LucideIcon; title: string; text?: string; children?: ReactNode }

/** Says in words why a place is empty, and what to do; `children` are the ways on. */
export function EmptyState({ icon: Icon, title, text, children }: Props) {
  return (
    <div className={styles.root}>
      {Icon && (
        <span className={styles.icon}>
          <Icon aria-hidden />
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  )
}
