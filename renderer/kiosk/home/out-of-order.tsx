import { CircleOff, Unplug } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import styles from './home.module.css'

/** Before the office is set up nobody can register here: why, and where to go. */
export function OutOfOrder() {
  const { t } = useTranslation('kiosk')
  return (
    <main className={styles.alone}>
      <EmptyState icon={CircleOff} title={t('notSetUp.title')} text={t('notSetUp.lead')} />
    </main>
  )
}

/** While the site server does not answer; the screen goes on by itself once it does. */
export function Unreachable() {
  const { t } = useTranslation('kiosk')
  return <EmptyState icon={Unplug} title={t('unreachable.title')} text={t('unreachable.lead')} />
}
