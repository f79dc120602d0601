import { Settings2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../site/site.ts'
import { ChoiceCard } from '../ui/actions/choice-card.tsx'
import { PageTitle } from '../ui/layout/frame.tsx'
import { ScreenTiles } from './screen-tiles.tsx'
import styles from './start.module.css'

/** A real office: its screens, or first of all its set-up. */
export function PlainStart() {
  const { t } = useTranslation('start')
  const { isSetUp } = useProfile()
  if (isSetUp)
    return (
      <>
        <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
        <ScreenTiles names={['kiosk', 'queue', 'desk', 'office']} say="real" />
      </>
    )
  return (
    <>
      <PageTitle lead={t('setUp.text')}>{t('setUp.title')}</PageTitle>
      <div className={styles.setUp}>
        <ChoiceCard variant="primary" icon={Settings2} title={t('setUp.start')} href="/office" />
      </div>
    </>
  )
}
