import { useCallback, useMemo, useState } from 'react'
import type { SiteProfile } from '../../shared/contract/site.ts'
import { ApiProvider, useApi } from '../api/provider.tsx'
import { ScreenSession } from '../api/session.ts'
import { ClockProvider } from '../ui/hooks/use-now.tsx'
import { KeyboardProvider } from '../ui/keyboard/keyboard-provider.tsx'
import { useLanguage } from '../ui/language/language.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { Kiosk } from './kiosk.tsx'
import { ProfileProvider } from './parts/profile.tsx'
import { TurnProvider } from './parts/session-turn.tsx'

type Turn = { readonly count: number; readonly session: ScreenSession }

/** The kiosk. Each guest's turn has a session of its own: at its end everything is dropped with it. */
export function Screen() {
  const { setLanguage } = useLanguage()
  const [turn, setTurn] = useState<Turn>(() => ({ count: 0, session: new ScreenSession('kiosk') }))
  const [profile, setProfile] = useState<SiteProfile>()
  const startOver = useCallback(() => {
    setLanguage('id')
    setTurn(({ count }) => ({ count: count + 1, session: new ScreenSession('kiosk') }))
  }, [setLanguage])
  return (
    <SoundProvider>
      <TurnProvider value={useMemo(() => ({ startOver }), [startOver])}>
        <ApiProvider key={turn.count} session={turn.session}>
          <OfficeClock>
            <KeyboardProvider>
              <ProfileProvider last={profile} onProfile={setProfile}>
                <Kiosk />
              </ProfileProvider>
            </KeyboardProvider>
          </OfficeClock>
        </ApiProvider>
      </TurnProvider>
    </SoundProvider>
  )
}

function OfficeClock({ children }: { children: React.ReactNode }) {
  const { now } = useApi()
  return <ClockProvider now={now}>{children}</ClockProvider>
}
