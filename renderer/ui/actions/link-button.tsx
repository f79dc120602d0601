import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { cx } from '../theme/cx.ts'
import styles from './button.module.css'

type Props = {
  children: ReactNode
  href: string
  variant?: 'primary' | 'secondary' | 'quiet'
  icon?: LucideIcon
  /** The name under which the browser saves what `href` gives. */
  download?: string
  /** Opens beside this page, which stays. */
  newTab?: boolean
  className?: string
}

/** Looks like a button, but goes somewhere: another screen, or a file. */
export function LinkButton({ children, href, variant = 'secondary', icon: Icon, download, newTab, className }: Props) {
  return (
    <Link
      href={href}
      className={cx(styles.button, styles.link, styles[variant], className)}
      {...(download === undefined ? {} : { download })}
      {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.label}>{children}</span>
    </Link>
  )
}
