import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScreenSession } from '../api/session.ts'
import { useProfile } from '../site/site.ts'
import { SiteScreen } from '../site/site-screen.tsx'
import { Brand } from '../ui/display/brand.tsx'
import { officeMark } from '../ui/display/office-mark.ts'
import { LanguageChoice } from '../ui/fields/language-choice.tsx'
import { useTitle } from '../ui/hooks/use-title.ts'
import { DemoStart } from './demo-start.tsx'
import { PlainStart } from './plain-start.tsx'
import styles from './start.module.css'

/** The page that leads to all screens; in a demonstration also to its cast and a path to try. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('start'))
  return (
    <SiteScreen session={session}>
      <StartPage />
    </SiteScreen>
  )
}

function StartPage() {
  const { t } = useTranslation(['start', 'common'])
  const { isDemo, officeName, logo } = useProfile()
  useTitle(t('start:tab'))
  const name = officeName || t('common:product')
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand title={name} mark={officeMark(name)} logo={logo ?? undefined} />
        <LanguageChoice />
      </header>
      <main className={styles.main}>{isDemo ? <DemoStart /> : <PlainStart />}</main>
    </div>
  )
}
