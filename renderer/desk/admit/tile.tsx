import { Check, ChevronDown, CircleAlert, type LucideIcon } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { unbroken } from '../../ui/display/unbroken.tsx'
import { cx } from '../../ui/theme/cx.ts'
import styles from './tile.module.css'

type Props = {
  icon: LucideIcon
  label: string
  value: ReactNode
  note?: ReactNode
  /** `done` by the guard or read by a device, `proposed` and not done yet, `open` still wants something, `bad` stands in the way. */
  state: 'done' | 'proposed' | 'open' | 'bad'
  /** What can be changed; without it the tile only tells. */
  children?: ReactNode
  isOpenAtFirst?: boolean
}

/** One step of an admission, proposed by default; opens to be changed. Only what is done has a tick. */
export function Tile({ icon: Icon, label, value, note, state, children, isOpenAtFirst = false }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const face = (
    <>
      <Icon aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{unbroken(value)}</span>
      </span>
      {note && <span className={styles.note}>{unbroken(note)}</span>}
      {state === 'done' && <Check aria-hidden className={styles.done} />}
      {(state === 'open' || state === 'bad') && <CircleAlert aria-hidden className={styles[state]} />}
    </>
  )
  if (!children) return <div className={cx(styles.tile, styles.face)}>{face}</div>
  return (
    <div className={styles.tile}>
      <button
        type="button"
        className={cx(styles.face, styles.opener)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
        <ChevronDown aria-hidden className={cx(styles.chevron, isOpen && styles.turned)} />
      </button>
      {isOpen && (
        <div id={id} className={styles.inside}>
          {children}
        </div>
      )}
    </div>
  )
}
