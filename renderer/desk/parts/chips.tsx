import { cx } from '../../ui/theme/cx.ts'
import styles from './chips.module.css'

type Props = { options: readonly string[]; value: string; onChoose: (option: string) => void }

/** Ready answers for a field above them, each one tap. */
export function Chips({ options, value, onChoose }: Props) {
  if (options.length === 0) return null
  return (
    <div className={styles.chips}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className={cx(styles.chip, option === value && styles.on)}
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
        >
          {option}
        </button>
      ))}
    </div>
  )
}
