import type { LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { cx } from '../theme/cx.ts'
import styles from './icon-button.module.css'

type Props = { icon: LucideIcon; label: string; onPress: () => void; className?: string | undefined }

/** A small act beside the thing that it is done to, where a word on each would be noise; its name is shown on hover. */
export function IconButton({ icon: Icon, label, onPress, className }: Props) {
  return (
    <span title={label}>
      <Button className={cx(styles.button, className)} aria-label={label} onPress={onPress}>
        <Icon aria-hidden className={styles.icon} />
      </Button>
    </span>
  )
}
