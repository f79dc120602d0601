import { WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/provider.tsx'
import styles from './connection-band.module.css'

/** One line over the whole screen while the connection is lost: nothing typed is, and it heals by itself. */
export function ConnectionBand() {
  const { t } = useTranslation('kiosk')
  const { live } = useApi()
  return (
    <div role="status">
      {live === 'lost' && (
        <p className={styles.lost}>
          <WifiOff aria-hidden className={styles.icon} />
          {t('connectionLost')}
        </p>
      )}
    </div>
  )
}
