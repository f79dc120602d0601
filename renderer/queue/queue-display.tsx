import { CircleOff, Moon, Users, WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatClockTime, formatDay } from '../../shared/i18n/format.ts'
import { useApi } from '../api/provider.tsx'
import { useBoard } from '../board/use-board.ts'
import { useProfile, useWording } from '../site/site.ts'
import { Brand } from '../ui/display/brand.tsx'
import { Clock } from '../ui/display/clock.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { LiveRegion } from '../ui/display/live-region.tsx'
import { Notice } from '../ui/display/notice.tsx'
import { officeMark } from '../ui/display/office-mark.ts'
import { useNow } from '../ui/hooks/use-now.tsx'
import { SoundUnlock } from '../ui/sound/sound-unlock.tsx'
import { Numbers } from './numbers.tsx'
import styles from './queue-display.module.css'

export function QueueDisplay() {
  const { t } = useTranslation('queue')
  const { isSetUp } = useProfile()
  const { reading, changed } = useBoard()
  const rows = reading.value ?? []
  const isReady = isSetUp && reading.value !== undefined
  return (
    <div className={styles.screen}>
      <header>
        <Head />
        <Lost />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{t('title')}</h1>
        <LiveRegion text={changed ? t('changed', { number: changed.number, step: t(`step.${changed.step}`) }) : ''} />
        {rows.length > 0 ? (
          <Numbers rows={rows} changed={changed?.number} />
        ) : (
          <div className={styles.empty}>
            {isReady ? <Nobody /> : <EmptyState icon={CircleOff} title={t('notReady')} />}
          </div>
        )}
      </main>
      {rows.length > 0 && <footer className={styles.footer}>{t('follow')}</footer>}
    </div>
  )
}

/** What a guest who comes now can do: at night no kiosk gives a number. */
function Nobody() {
  const { t } = useTranslation(['queue', 'kiosk'])
  const { language } = useWording()
  const { isNight, gateOpens } = useProfile().today
  if (!isNight) return <EmptyState icon={Users} title={t('empty')} text={t('emptyLead')} />
  const lead = t('nightLead', { gateOpens: formatClockTime(gateOpens, language) })
  return <EmptyState icon={Moon} title={t('night.title', { ns: 'kiosk' })} text={lead} />
}

function Head() {
  const wording = useWording()
  const { zone, officeName, logo } = useProfile()
  const now = useNow(1000)
  return (
    <div className={styles.head}>
      <Brand
        title={officeName}
        mark={officeMark(officeName)}
        logo={logo ?? undefined}
        subtitle={formatDay(now, wording)}
      />
      <p className={styles.clock}>
        <Clock zone={zone} named />
      </p>
      <div className={styles.sound}>
        <SoundUnlock />
      </div>
    </div>
  )
}

/** What keeps the numbers from being right. */
function Lost() {
  const { t } = useTranslation('queue')
  const { live } = useApi()
  return (
    <div role="status" className={styles.lost}>
      {live === 'lost' && (
        <Notice tone="waiting" icon={WifiOff}>
          {t('lost')}
        </Notice>
      )}
    </div>
  )
}
