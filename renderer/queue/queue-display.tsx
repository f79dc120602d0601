import { FlaskConical, Users, WifiOff } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { SiteProfile } from '../../shared/contract/site.ts'
import { formatDay } from '../../shared/i18n/format.ts'
import { useRead } from '../api/hooks.ts'
import { useApi } from '../api/provider.tsx'
import { useBoard } from '../board/use-board.ts'
import { Brand } from '../ui/display/brand.tsx'
import { Clock } from '../ui/display/clock.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { LiveRegion } from '../ui/display/live-region.tsx'
import { Notice } from '../ui/display/notice.tsx'
import { officeMark } from '../ui/display/office-mark.ts'
import { useNow } from '../ui/hooks/use-now.tsx'
import { useLanguage } from '../ui/language/language.tsx'
import { SoundUnlock } from '../ui/sound/sound-unlock.tsx'
import { applyAccent } from '../ui/theme/apply-accent.ts'
import { Numbers } from './numbers.tsx'
import styles from './queue-display.module.css'

export function QueueDisplay() {
  const { t } = useTranslation('queue')
  const { value: profile } = useRead('site.profile', {})
  const { reading, changed } = useBoard()
  const rows = reading.value ?? []
  useAccent(profile?.accent)
  const isReady = profile?.isSetUp && reading.value !== undefined
  return (
    <div className={styles.screen}>
      <header>
        {profile?.isDemo && <DemoBand />}
        {profile && <Head profile={profile} />}
        <Notices />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{t('title')}</h1>
        <LiveRegion text={changed ? t('changed', { number: changed.number, step: t(`step.${changed.step}`) }) : ''} />
        {rows.length > 0 && <Numbers rows={rows} changed={changed?.number} />}
        {rows.length === 0 && (
          <div className={styles.empty}>
            {isReady ? (
              <EmptyState icon={Users} title={t('empty')} text={t('emptyLead')} />
            ) : (
              <EmptyState title={t('notReady')} />
            )}
          </div>
        )}
      </main>
      <footer className={styles.footer}>{t('follow')}</footer>
    </div>
  )
}

function useAccent(accent: string | undefined) {
  useEffect(() => {
    if (accent) applyAccent(accent)
  }, [accent])
}

function DemoBand() {
  const { t } = useTranslation('common')
  return (
    <p className={styles.demo}>
      <FlaskConical aria-hidden className={styles.icon} />
      {t('demo')}
    </p>
  )
}

function Head({ profile }: { profile: SiteProfile }) {
  const { language } = useLanguage()
  const now = useNow(1000)
  const { zone, officeName, logo } = profile
  return (
    <div className={styles.head}>
      <Brand
        title={officeName}
        mark={officeMark(officeName)}
        logo={logo ?? undefined}
        subtitle={formatDay(now, { language, zone })}
      />
      <p className={styles.clock}>
        <Clock zone={zone} named />
      </p>
    </div>
  )
}

/** What keeps this display from being right: no sound yet, no connection. */
function Notices() {
  const { t } = useTranslation('queue')
  const { live } = useApi()
  return (
    <div className={styles.notices}>
      <SoundUnlock />
      <div role="status">
        {live === 'lost' && (
          <Notice tone="waiting" icon={WifiOff}>
            {t('lost')}
          </Notice>
        )}
      </div>
    </div>
  )
}
