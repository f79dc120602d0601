import { ChevronRight, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Link } from 'react-aria-components/Link'
import { cx } from '../theme/cx.ts'
import styles from './choice-card.module.css'

type Props = {
  icon: LucideIcon
  title: ReactNode
  subtitle?: ReactNode
  /** `primary` for the one that most will take; `small` for the lesser ways, side by side. */
  variant?: 'primary' | 'normal' | 'small'
  className?: string
} & (
  | { onPress: () => void; href?: never; newTab?: never }
  /** `newTab` opens it beside this page, which stays. */
  | { href: string; onPress?: never; newTab?: boolean }
)

/** A large tile that leads on, in this screen (`onPress`) or to another (`href`). */
export function ChoiceCard({
  icon: Icon,
  title,
  subtitle,
  variant = 'normal',
  className,
  onPress,
  href,
  newTab,
}: Props) {
  const inside = (
    <>
      <span aria-hidden className={styles.tile}>
        <Icon />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
      </span>
      {variant !== 'small' && <ChevronRight aria-hidden className={styles.arrow} />}
    </>
  )
  const look = cx(styles.card, styles[variant], className)
  return href === undefined ? (
    <Button className={look} onPress={onPress}>
      {inside}
    </Button>
  ) : (
    <Link className={look} href={href} {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}>
      {inside}
    </Link>
  )
}
