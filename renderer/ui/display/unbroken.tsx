import type { ReactNode } from 'react'
import styles from './unbroken.module.css'

/** "L-01", "T-08", "A-004" */
const numbered = /([\p{L}\d]{1,6}-\d{1,6})/u

/** Words in which a number like "L-01" is read in one piece: a line may end before it, never at its hyphen. */
export function Unbroken({ text }: { text: string }) {
  return text.split(numbered).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
      <span key={index} className={styles.number}>
        {part}
      </span>
    ),
  )
}

/** The same for what may be more than words. */
export function unbroken(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <Unbroken text={content} /> : content
}
