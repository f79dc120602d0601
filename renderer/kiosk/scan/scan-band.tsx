import { QrCode } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/display/notice.tsx'
import { useKioskScans } from './kiosk-scans.tsx'

/** What became of a code that a hand scanner read, above whatever page is open. */
export function ScanBand() {
  const { t } = useTranslation('kiosk')
  const { isLooking, problem } = useKioskScans()
  return (
    <div aria-live="polite">
      {isLooking && (
        <Notice layout="band" tone="info" icon={QrCode}>
          {t('find.looking')}
        </Notice>
      )}
      {problem !== undefined && (
        <Notice layout="band" tone="stop" icon={QrCode}>
          {problem}
        </Notice>
      )}
    </div>
  )
}
