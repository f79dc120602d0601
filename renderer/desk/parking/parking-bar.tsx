import { SquareParking } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/theme/cx.ts'
import { useDesk } from '../state/desk.ts'
import styles from './parking.module.css'

/** The yard at a glance, class by class; opens the places that others take. */
export function ParkingBar() {
  const { t } = useTranslation('desk')
  const { overview, side, open } = useDesk()
  const isOpen = side.kind === 'parking'
  return (
    <button
      type="button"
      className={styles.bar}
      aria-expanded={isOpen}
      title={t('parking.edit')}
      onClick={() => open(isOpen ? { kind: 'nothing' } : { kind: 'parking' })}
    >
      <span className={styles.head}>
        <SquareParking aria-hidden className={styles.icon} />
        {t('parking.title')}
      </span>
      {overview.parking.map((yard) => (
        <span key={yard.classKey} className={cx(styles.yard, yard.free <= 0 && styles.full)}>
          {yard.name}{' '}
          <span className={styles.figures}>
            <strong>{yard.capacity - yard.free}</strong>/{yard.capacity}
          </span>
          {yard.free <= 0 && ` ${t('parking.full')}`}
        </span>
      ))}
      <span className={styles.roadside}>{t('parking.roadside', { count: overview.roadside })}</span>
    </button>
  )
}
