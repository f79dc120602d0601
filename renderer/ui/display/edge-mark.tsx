import styles from './edge-mark.module.css'

/** A word on the edge of the page that stays in sight and covers nothing: what kind of page this is. */
export function EdgeMark({ children }: { children: string }) {
  return (
    <aside className={styles.mark} aria-label={children}>
      <span aria-hidden>{children}</span>
    </aside>
  )
}
