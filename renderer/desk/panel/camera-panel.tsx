import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useScanner } from '../scan/scanner.tsx'
import styles from './panel.module.css'

// The camera's code is loaded only where a camera is used.
const CameraView = lazy(async () => ({ default: (await import('../../ui/camera/camera-view.tsx')).CameraView }))

/** For a desk without a hand scanner: the camera reads slips and badges. */
export function CameraPanel() {
  const { t } = useTranslation('desk')
  const { scan } = useScanner()
  return (
    <PanelFrame title={t('scan.title')}>
      <Suspense fallback={<p className={styles.note}>{t('scan.starting')}</p>}>
        <CameraView isForStaff mode="scan" onText={scan} />
      </Suspense>
      <p className={styles.note}>{t('scan.hint')}</p>
    </PanelFrame>
  )
}
