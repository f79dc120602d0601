import { useTranslation } from 'react-i18next'
import styles from './loading.module.css'

/** Says that something is on its way, but only when it takes longer than one would notice. */
export function Loading({ children }: { children?: string }) {
  const { t } = useTranslation('ui')
  return (
    <p role="status" className={styles.loading}>
      {children ?? t('loading')}
    </p>
  )
}
