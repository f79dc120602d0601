import { Check, type LucideIcon, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden'
import { useTranslation } from 'react-i18next'
import { cx } from '../theme/cx.ts'
import styles from './timeline.module.css'

export type TimelineItem = {
  readonly id: string
  readonly title: ReactNode
  readonly text?: ReactNode
  readonly icon: LucideIcon
  readonly state: 'done' | 'now' | 'next' | 'stopped'
}

/** What has an outcome shows it instead of its own icon. */
const outcomes: Partial<Record<TimelineItem['state'], LucideIcon>> = { done: Check, stopped: X }

/** What happened, what is happening, what comes next. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <Entry key={item.id} item={item} />
      ))}
    </ol>
  )
}

function Entry({ item }: { item: TimelineItem }) {
  const { t } = useTranslation('ui')
  const Icon = outcomes[item.state] ?? item.icon
  return (
    <li className={cx(styles.entry, styles[item.state])} aria-current={item.state === 'now' ? 'step' : undefined}>
      <span aria-hidden className={styles.mark}>
        <Icon />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>
          {item.title} <VisuallyHidden elementType="span">({t(`timeline.${item.state}`)})</VisuallyHidden>
        </p>
        {item.text && <p className={styles.text}>{item.text}</p>}
      </div>
    </li>
  )
}
