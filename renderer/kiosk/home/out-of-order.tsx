import { CircleOff, type LucideIcon, Unplug } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Bands } from '../parts/bands.tsx'
import styles from './home.module.css'

type Reason = 'notSetUp' | 'unreachable'
const icons: Readonly<Record<Reason, LucideIcon>> = { notSetUp: CircleOff, unreachable: Unplug }

/** When nobody can register here at all: why, and where to go. */
export function OutOfOrder({ reason }: { reason: Reason }) {
  const { t } = useTranslation('kiosk')
  return (
    <div className={styles.screen}>
      <header>
        <Bands />
      </header>
      <main className={styles.alone}>
        <EmptyState icon={icons[reason]} title={t(`${reason}.title`)} text={t(`${reason}.lead`)} />
      </main>
    </div>
  )
}
