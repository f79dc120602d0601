import { FlaskConical, WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/provider.tsx'
import styles from './bands.module.css'
import { useProfileOrNone } from './profile.tsx'

/** The lines over the whole screen: that this is a demonstration, that the connection is lost. */
export function Bands() {
  const { t } = useTranslation('kiosk')
  const { live } = useApi()
  const isDemo = useProfileOrNone()?.isDemo ?? false
  return (
    <>
      {isDemo && (
        <p className={styles.demo}>
          <FlaskConical aria-hidden className={styles.icon} />
          {t('demo')}
        </p>
      )}
      <div role="status">
        {live === 'lost' && (
          <p className={styles.lost}>
            <WifiOff aria-hidden className={styles.icon} />
            {t('connectionLost')}
          </p>
        )}
      </div>
    </>
  )
}
