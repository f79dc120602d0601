import { WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../api/provider.tsx'
import { useFormats } from '../site/site.ts'
import { LiveRegion } from '../ui/display/live-region.tsx'
import { Notice } from '../ui/display/notice.tsx'
import { SoundUnlock } from '../ui/sound/sound-unlock.tsx'
import { Banner } from './alarms/banner.tsx'
import { useDeskSounds } from './alarms/use-desk-sounds.ts'
import styles from './desk-page.module.css'
import { MiddleColumn } from './middle/middle-column.tsx'
import { SideColumn } from './panel/side-column.tsx'
import { ParkingBar } from './parking/parking-bar.tsx'
import { ScannerProvider } from './scan/scanner.tsx'
import { useDesk } from './state/desk.ts'
import { TopLine } from './top/top-line.tsx'
import { WaitingList } from './waiting/waiting-list.tsx'

/** The guard's whole day on one screen: who waits, who is inside and where, what must be done now, one guest at the right. */
export function DeskPage() {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const newest = useDeskSounds(overview)
  return (
    <ScannerProvider>
      <div className={styles.page}>
        <TopLine />
        <div className={styles.notices}>
          <ConnectionLost />
          <SoundUnlock />
          <Banner />
        </div>
        <main className={styles.columns}>
          <h1 className={styles.spoken}>{t('station.lobby')}</h1>
          <div className={styles.left}>
            <WaitingList />
            <ParkingBar />
          </div>
          <MiddleColumn />
          <SideColumn />
        </main>
        <LiveRegion text={newest ? t('waiting.arrived', { name: newest }) : ''} />
      </div>
    </ScannerProvider>
  )
}

/** The last known list stays readable, with its time. */
function ConnectionLost() {
  const { t } = useTranslation('desk')
  const { live } = useApi()
  const { now: asOf } = useDesk().overview
  const { time } = useFormats()
  if (live !== 'lost') return null
  return (
    <Notice layout="band" tone="stop" icon={WifiOff} role="alert" title={t('lost.title', { time: time(asOf) })}>
      {t('lost.advice')}
    </Notice>
  )
}
