import { useCallback, useEffect, useMemo, useState } from 'react'
import type { SiteProfile } from '../../shared/contract/site.ts'
import { ScreenSession } from '../api/session.ts'
import { useProfile } from '../site/site.ts'
import { SiteScreen } from '../site/site-screen.tsx'
import { KeyboardProvider } from '../ui/keyboard/keyboard-provider.tsx'
import { useLanguage } from '../ui/language/language.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { Unreachable } from './home/out-of-order.tsx'
import { Kiosk } from './kiosk.tsx'
import { TurnProvider } from './parts/session-turn.tsx'

type Turn = { readonly count: number; readonly session: ScreenSession }

/** The kiosk. Each guest's turn has a session of its own: at its end everything is dropped with it. */
export function Screen() {
  const { forgetLanguage } = useLanguage()
  const [turn, setTurn] = useState<Turn>(() => ({ count: 0, session: new ScreenSession('kiosk') }))
  const [profile, setProfile] = useState<SiteProfile>()
  const startOver = useCallback(() => {
    forgetLanguage()
    setTurn(({ count }) => ({ count: count + 1, session: new ScreenSession('kiosk') }))
  }, [forgetLanguage])
  return (
    <SoundProvider>
      <TurnProvider value={useMemo(() => ({ startOver }), [startOver])}>
        <SiteScreen key={turn.count} session={turn.session} lastProfile={profile} unreachable={<Unreachable />}>
          <KeyboardProvider>
            <Remember onProfile={setProfile} />
            <Kiosk />
          </KeyboardProvider>
        </SiteScreen>
      </TurnProvider>
    </SoundProvider>
  )
}

/** Keeps what is known of the office over the change from one guest to the next; nothing in it is personal. */
function Remember({ onProfile }: { onProfile: (profile: SiteProfile) => void }) {
  const profile = useProfile()
  useEffect(() => onProfile(profile), [profile, onProfile])
  return null
}
