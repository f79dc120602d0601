import { WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/provider.tsx'
import styles from './connection-band.module.css'

/** One line over the whole screen while the connection is lost: nothing typed is, and it heals by itself. Who has typed nothing yet goes to the desk. */
export function ConnectionBand({ isIdle = false }: { isIdle?: boolean }) {
  const { t } = useTranslation('kiosk')
  const { live } = useApi()
  return (
    <div role="status">
      {live === 'lost' && (
        <p className={styles.lost}>
          <WifiOff aria-hidden className={styles.icon} />
          {t(isIdle ? 'connectionLostIdle' : 'connectionLost')}
        </p>
      )}
    </div>
  )
}
