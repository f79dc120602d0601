import { LoaderCircle, type LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { LiveRegion } from '../display/live-region.tsx'
import { cx } from '../theme/cx.ts'
import styles from './button.module.css'

type Props = {
  children: ReactNode
  onPress?: () => void
  /** `primary` is the next step: one per screen. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'waiting'
  size?: 'normal' | 'large'
  icon?: LucideIcon
  iconAfter?: LucideIcon
  type?: 'button' | 'submit'
  /** Words for what is going on ("Menyimpan…"). While set, pressing does nothing: a double tap asks once. */
  pending?: string | undefined
  /** Why it cannot be pressed now. While set it is off, stays reachable, and says so below. */
  reason?: string | undefined
  wide?: boolean
  className?: string
  autoFocus?: boolean
  'aria-label'?: string
}

const nothing = () => {}

export function Button(props: Props) {
  const { children, onPress, variant = 'primary', size = 'normal', icon: Icon, iconAfter: IconAfter, wide } = props
  const { pending, reason, className } = props
  const reasonId = useId()
  const off = reason !== undefined
  // Not React Aria's own `isPending`: its announcement stays behind, naming a button that may be gone by then.
  const isPending = pending !== undefined
  return (
    <span className={cx(styles.wrap, wide && styles.wide, className)}>
      <AriaButton
        className={cx(styles.button, styles[variant], size === 'large' && styles.large)}
        type={off || isPending ? 'button' : (props.type ?? 'button')}
        onPress={off || isPending ? nothing : (onPress ?? nothing)}
        {...(off ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
        {...(isPending ? { 'aria-disabled': true, 'data-pending': true } : {})}
        {...(props.autoFocus ? { autoFocus: true } : {})}
        {...(props['aria-label'] ? { 'aria-label': props['aria-label'] } : {})}
      >
        {pending === undefined ? (
          <>
            {Icon && <Icon aria-hidden className={styles.icon} />}
            <span className={styles.label}>{children}</span>
            {IconAfter && <IconAfter aria-hidden className={styles.icon} />}
          </>
        ) : (
          <>
            <LoaderCircle aria-hidden className={cx(styles.icon, styles.turning)} />
            <span className={styles.label}>{pending}</span>
          </>
        )}
      </AriaButton>
      {pending !== undefined && <LiveRegion text={pending} />}
      {off && (
        <span id={reasonId} className={styles.reason}>
          {reason}
        </span>
      )}
    </span>
  )
}
