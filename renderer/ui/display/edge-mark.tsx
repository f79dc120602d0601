import styles from './edge-mark.module.css'

type Props = {
  children: string
  href: string
  /** Where it leads, for those who do not see the page. */
  label: string
}

/** A word on the edge of the page that stays in sight and covers nothing: what kind of page this is, and the way out of it. */
export function EdgeMark({ children, href, label }: Props) {
  return (
    <aside aria-label={children}>
      <a className={styles.mark} href={href} aria-label={`${children}: ${label}`} title={label}>
        {children}
      </a>
    </aside>
  )
}
