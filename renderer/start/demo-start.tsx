import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../api/hooks.ts'
import { useProfile } from '../site/site.ts'
import { Notice } from '../ui/display/notice.tsx'
import { StatusBadge } from '../ui/display/status-badge.tsx'
import { PageTitle } from '../ui/layout/frame.tsx'
import { HostPages } from './host-pages.tsx'
import { Pins } from './pins.tsx'
import { ScreenTiles } from './screen-tiles.tsx'
import styles from './start.module.css'
import { TryPath } from './try-path.tsx'

/** The made-up office: what it is, its screens, a path to try, its people with their PINs. */
export function DemoStart() {
  const { t } = useTranslation(['start', 'common'])
  const { officeName } = useProfile()
  const cast = useRead('simulator.cast', {}).value
  return (
    <>
      <div className={styles.hero}>
        <StatusBadge tone="info" size="large">
          {t('common:demo')}
        </StatusBadge>
        <PageTitle lead={t('start:demo.lead', { office: officeName })}>{t('start:demo.title')}</PageTitle>
        <Notice tone="info" icon={TriangleAlert}>
          {t('start:demo.notice')}
        </Notice>
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.section} aria-labelledby="screens">
            <h2 id="screens" className={styles.sectionTitle}>
              {t('start:screens.title')}
            </h2>
            <ScreenTiles names={['kiosk', 'queue', 'desk', 'office', 'simulator']} say="try" newTab />
          </section>
          {cast && <HostPages hosts={cast.hosts} />}
        </div>
        <div className={styles.column}>
          {cast && <TryPath cast={cast} />}
          {cast && <Pins persons={cast.persons} />}
        </div>
      </div>
    </>
  )
}
