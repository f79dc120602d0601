import { cx } from '../theme/cx.ts'
import styles from './avatar.module.css'
import { initials } from './initials.ts'

type Props = { name: string; photo?: string | undefined; size?: 'small' | 'normal' | 'large'; ground?: 'tint' | 'card' }

/** A round picture or initials. It only decorates a name that stands beside it, so readers pass it over. */
export function Avatar({ name, photo, size = 'normal', ground = 'tint' }: Props) {
  return (
    <span aria-hidden className={cx(styles.avatar, styles[size], ground === 'card' && styles.onTint)}>
      {photo ? <img src={photo} alt="" className={styles.photo} /> : initials(name)}
    </span>
  )
}
