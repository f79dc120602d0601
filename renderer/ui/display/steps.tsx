import { useTranslation } from 'react-i18next'
import { cx } from '../theme/cx.ts'
import styles from './steps.module.css'

type Props = { step: number; of: number }

/** How far one has come: `step` counts from 1. */
export function Steps({ step, of }: Props) {
  const { t } = useTranslation('ui')
  const bars = Array.from({ length: of }, (_, index) => index + 1)
  return (
    <div>
      <div aria-hidden className={styles.bars}>
        {bars.map((bar) => (
          <span key={bar} className={cx(styles.bar, bar <= step && styles.done)} />
        ))}
      </div>
      <p className={styles.words}>{t('steps.progress', { step, of })}</p>
    </div>
  )
}
