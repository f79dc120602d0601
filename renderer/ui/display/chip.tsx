import { type LucideIcon, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import styles from './chip.module.css'

type Props = { children: string; icon?: LucideIcon; onRemove?: () => void; removeLabel?: string }

/** One of several things that were added (a companion, a plate), with a cross to take it away. */
export function Chip({ children, icon: Icon, onRemove, removeLabel }: Props) {
  return (
    <span className={styles.chip}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <bdi className={styles.text}>{children}</bdi>
      {onRemove && (
        <Button className={styles.remove ?? ''} onPress={onRemove} aria-label={removeLabel ?? children}>
          <X aria-hidden className={styles.icon} />
        </Button>
      )}
    </span>
  )
}
