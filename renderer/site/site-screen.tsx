import { Hourglass, ServerOff } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../shared/contract/refusals.ts'
import { useRead } from '../api/hooks.ts'
import { ApiProvider, useApi } from '../api/provider.tsx'
import type { ScreenSession } from '../api/session.ts'
import { Button } from '../ui/actions/button.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { ClockProvider } from '../ui/hooks/use-now.tsx'
import { applyAccent } from '../ui/theme/apply-accent.ts'
import { SiteContext } from './site.ts'

type Props = {
  session: ScreenSession
  children: ReactNode
  /** The page for a session that the server does not open (an unknown host's link). */
  refused?: (refusal: Refusal) => ReactNode
}

/** What a screen stands on: its session, the office's clock, the office's profile and colour. */
export function SiteScreen({ session, children, refused }: Props) {
  return (
    <ApiProvider session={session}>
      <OfficeClock>
        <WithProfile refused={refused}>{children}</WithProfile>
      </OfficeClock>
    </ApiProvider>
  )
}

function OfficeClock({ children }: { children: ReactNode }) {
  const { now } = useApi()
  return <ClockProvider now={now}>{children}</ClockProvider>
}

function WithProfile({ children, refused }: { children: ReactNode; refused: Props['refused'] }) {
  const { value: profile, failure, again } = useRead('site.profile', {})
  const accent = profile?.accent
  useEffect(() => {
    if (accent) applyAccent(accent)
  }, [accent])
  if (profile) return <SiteContext value={profile}>{children}</SiteContext>
  if (failure?.refusal && refused) return <main>{refused(failure.refusal)}</main>
  return <main>{failure ? <Unreachable again={again} /> : <Opening />}</main>
}

function Opening() {
  const { t } = useTranslation('ui')
  return <EmptyState icon={Hourglass} title={t('loading')} />
}

function Unreachable({ again }: { again: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <EmptyState icon={ServerOff} title={t('unreachable.title')} text={t('unreachable.advice')}>
      <Button onPress={again}>{t('action.retry')}</Button>
    </EmptyState>
  )
}
