import { CircleCheck, Clock3, Info, type LucideIcon, OctagonAlert, StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../theme/cx.ts'
import styles from './notice.module.css'
import type { Tone } from './tone.ts'
import { unbroken } from './unbroken.tsx'

const icons: Readonly<Record<Tone, LucideIcon>> = {
  good: CircleCheck,
  waiting: Clock3,
  stop: OctagonAlert,
  info: Info,
  quiet: StickyNote,
}

type Props = {
  tone: Tone
  children: ReactNode
  title?: ReactNode
  icon?: LucideIcon
  /** The way on, at the end of the line. */
  action?: ReactNode
  /** `alert` interrupts a screen reader (an error after a tap), `status` waits its turn; neither is said on its own. */
  role?: 'alert' | 'status'
  /** `band` is the one line over a whole screen; `inline` stands where it belongs; `short` keeps a few words and their action on one line. */
  layout?: 'inline' | 'band' | 'short'
}

/** What happened and what to do, in the place where it matters. It stays until its cause is gone. */
export function Notice({ tone, children, title, icon, action, role, layout = 'inline' }: Props) {
  const Icon = icon ?? icons[tone]
  return (
    <div className={cx(styles.notice, layout !== 'inline' && styles[layout])} data-tone={tone} role={role}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{unbroken(title)}</p>}
        <div className={title ? styles.text : styles.title}>{unbroken(children)}</div>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
