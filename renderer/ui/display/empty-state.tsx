import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = {
  icon?: LucideIcon
  title: string
  text?: string
  children?: ReactNode
  /** 1 where it is all that the page says. */
  level?: 1 | 2
}

/** Says in words why a place is empty, and what to do; `children` are the ways on. */
export function EmptyState({ icon: Icon, title, text, children, level = 2 }: Props) {
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles.root}>
      {Icon && (
        <span className={styles.icon}>
          <Icon aria-hidden />
        </span>
      )}
      <Title className={styles.title}>{title}</Title>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  )
}
