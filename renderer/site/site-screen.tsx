import { Hourglass, ServerOff } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../shared/contract/refusals.ts'
import type { SiteProfile } from '../../shared/contract/site.ts'
import { useRead } from '../api/hooks.ts'
import { ApiProvider, useApi } from '../api/provider.tsx'
import type { ScreenSession } from '../api/session.ts'
import { Button } from '../ui/actions/button.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { ClockProvider } from '../ui/hooks/use-now.tsx'
import { useLanguage } from '../ui/language/language.tsx'
import { applyAccent } from '../ui/theme/apply-accent.ts'
import { SiteContext } from './site.ts'
import styles from './site-screen.module.css'

type Props = {
  session: ScreenSession
  children: ReactNode
  /** The page for a session that the server does not open (an unknown host's link). */
  refused?: (refusal: Refusal) => ReactNode
  /** The page while the site server does not answer; without it one for those who work here. */
  unreachable?: ReactNode
  /** Of an earlier session of this page: stands in until the new one has its own, so that nothing flickers. */
  lastProfile?: SiteProfile | undefined
}

/** What a screen stands on: its session, the office's clock, the office's profile and colour. */
export function SiteScreen({ session, children, ...others }: Props) {
  return (
    <ApiProvider session={session}>
      <OfficeClock>
        <WithProfile {...others}>{children}</WithProfile>
      </OfficeClock>
    </ApiProvider>
  )
}

function OfficeClock({ children }: { children: ReactNode }) {
  const { now } = useApi()
  return <ClockProvider now={now}>{children}</ClockProvider>
}

function WithProfile({ children, refused, unreachable, lastProfile }: Omit<Props, 'session'>) {
  const { value, failure, again } = useRead('site.profile', {})
  const profile = value ?? lastProfile
  const accent = profile?.accent
  useEffect(() => {
    if (accent) applyAccent(accent)
  }, [accent])
  const { speakAsOffice } = useLanguage()
  const language = profile?.language
  useEffect(() => {
    if (language) speakAsOffice(language)
  }, [language, speakAsOffice])
  if (profile) return <SiteContext value={profile}>{children}</SiteContext>
  if (failure?.refusal && refused) return <main className={styles.alone}>{refused(failure.refusal)}</main>
  return <main className={styles.alone}>{failure ? (unreachable ?? <Unreachable again={again} />) : <Opening />}</main>
}

function Opening() {
  const { t } = useTranslation('ui')
  return <EmptyState level={1} icon={Hourglass} title={t('loading')} />
}

function Unreachable({ again }: { again: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <EmptyState level={1} icon={ServerOff} title={t('unreachable.title')} text={t('unreachable.advice')}>
      <Button onPress={again}>{t('action.retry')}</Button>
    </EmptyState>
  )
}
