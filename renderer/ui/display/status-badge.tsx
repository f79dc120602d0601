import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../theme/cx.ts'
import styles from './status-badge.module.css'
import type { Tone } from './tone.ts'

type Props = { tone: Tone; children: ReactNode; icon?: LucideIcon; size?: 'normal' | 'large' }

/** One or two words about a state, with the colour of its tone. */
export function StatusBadge({ tone, children, icon: Icon, size = 'normal' }: Props) {
  return (
    <span className={cx(styles.badge, size === 'large' && styles.large)} data-tone={tone}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      {children}
    </span>
  )
}
