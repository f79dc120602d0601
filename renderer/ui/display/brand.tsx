import type { ReactNode } from 'react'
import styles from './brand.module.css'

type Props = { title: string; mark: string; logo?: string | undefined; subtitle?: ReactNode; inline?: boolean }

/** Whose screen it is: the logo, or up to four letters in the accent, with the name. */
export function Brand({ title, mark, logo, subtitle, inline }: Props) {
  return (
    <div className={styles.brand}>
      {logo ? (
        <img src={logo} alt="" className={styles.logo} />
      ) : (
        <span aria-hidden className={styles.mark}>
          {mark}
        </span>
      )}
      <div className={inline ? styles.inline : styles.words}>
        <p className={styles.title}>{title}</p>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
    </div>
  )
}
