import styles from './edge-band.module.css'

type Props = {
  children: string
  href: string
  /** Where it leads. */
  way: string
}

/** One line along the upper edge that stays in sight and lies over nothing: what kind of page this is, and the way out of it. */
export function EdgeBand({ children, href, way }: Props) {
  return (
    <aside aria-label={children} className={styles.band}>
      <a className={styles.link} href={href}>
        {children} · <span className={styles.way}>{way}</span>
      </a>
    </aside>
  )
}
